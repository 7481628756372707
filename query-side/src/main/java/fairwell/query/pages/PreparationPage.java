package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.preparation.GetPreparationReport;
import fairwell.query.preparation.PreparedReport;
import fairwell.query.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/**
 * The preparation report of a case. The page of the case takes its content in when somebody unfolds
 * it: only then was it read.
 */
@Controller
final class PreparationPage {

  private static final List<String> FIELDS =
      List.of("employeeName", "evidence", "records", "remarks");

  private final Queries queries;
  private final CurrentActor currentActor;
  private final PersonalTexts texts;
  private final MessageSource messages;

  PreparationPage(
      Queries queries, CurrentActor currentActor, PersonalTexts texts, MessageSource messages) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.texts = texts;
    this.messages = messages;
  }

  @GetMapping(value = "/cases/{id}/preparation", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(@PathVariable String id, Locale locale) {
    Wording words = new Wording(messages, locale);
    String caseId = PageCase.known(id);
    return currentActor
        .get()
        .flatMap(actor ->
            queries
                .preparation(new GetPreparationReport(caseId, 0, actor))
                .flatMap(report -> shown(report, actor, words)))
        .map(report -> Rendering.view("preparation").modelAttribute("report", report).build())
        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private Mono<ShownPreparation> shown(PreparedReport report, Actor actor, Wording words) {
    var wanted = ShownPreparation.texts(report);
    return texts
        .open(new Reading(actor, report.caseId(), "page.preparation", FIELDS, wanted))
        .map(opened -> ShownPreparation.of(report, new Opened(Set.copyOf(wanted), opened), words));
  }
}
