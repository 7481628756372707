package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.interview.ExitInterview;
import fairwell.query.interview.GetExitInterview;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The exit interview on a page of its own: the leaver answers it on a phone. */
@Controller
final class ExitInterviewPage {

  private final Queries queries;
  private final CurrentActor currentActor;
  private final PersonalTexts texts;
  private final MessageSource messages;
  private final Clock clock;

  ExitInterviewPage(
      Queries queries,
      CurrentActor currentActor,
      PersonalTexts texts,
      MessageSource messages,
      ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.texts = texts;
    this.messages = messages;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  @GetMapping(value = "/cases/{id}/exit-interview", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(@PathVariable String id, Locale locale) {
    Wording words = new Wording(messages, locale);
    String caseId = PageCase.known(id);
    return currentActor
        .get()
        .flatMap(actor ->
            queries
                .exitInterview(new GetExitInterview(caseId, actor))
                .flatMap(interview -> shown(interview, actor, words)))
        .map(shown ->
            Rendering.view("exit-interview")
                .model(
                    Map.of(
                        "interview",
                        shown,
                        "today",
                        LocalDate.ofInstant(clock.instant(), Wording.ZONE)))
                .build())
        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private Mono<ShownInterview> shown(ExitInterview interview, Actor actor, Wording words) {
    List<PersonalText.Sealed> wanted = ShownInterview.texts(interview);
    if (wanted.isEmpty()) {
      return Mono.just(ShownInterview.of(interview, Opened.NOTHING, words));
    }
    return texts
        .open(
            new Reading(actor, interview.caseId(), "page.exit-interview", List.of("words"), wanted))
        .map(opened -> ShownInterview.of(interview, new Opened(Set.copyOf(wanted), opened), words));
  }
}
