package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.separation.GetSeparationReport;
import fairwell.query.separation.RecordedSeparation;
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

/** The separation report of a closed case, to be read and printed. */
@Controller
final class SeparationPage {

  private static final List<String> FIELDS = List.of("employeeName", "timeline");

  private final Queries queries;
  private final CurrentActor currentActor;
  private final PersonalTexts texts;
  private final MessageSource messages;

  SeparationPage(
      Queries queries, CurrentActor currentActor, PersonalTexts texts, MessageSource messages) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.texts = texts;
    this.messages = messages;
  }

  @GetMapping(value = "/cases/{id}/separation", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(@PathVariable String id, Locale locale) {
    Wording words = new Wording(messages, locale);
    String caseId = PageCase.known(id);
    return currentActor
        .get()
        .flatMap(actor ->
            queries
                .separation(new GetSeparationReport(caseId, actor))
                .flatMap(report -> shown(report, actor, words)))
        .map(report -> Rendering.view("separation").modelAttribute("report", report).build())
        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private Mono<ShownSeparation> shown(RecordedSeparation report, Actor actor, Wording words) {
    var wanted = ShownSeparation.texts(report, NeedToKnow.of(actor));
    return texts
        .open(new Reading(actor, report.caseId(), "page.separation", FIELDS, wanted))
        .map(opened -> ShownSeparation.of(report, new Opened(Set.copyOf(wanted), opened), words));
  }
}
