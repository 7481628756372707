package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.pages.ShownAgreement.Signing;
import fairwell.query.papers.CasePapers;
import fairwell.query.papers.GetCasePapers;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The separation agreement on a page of its own: read, signed or declined, on a phone too. */
@Controller
final class AgreementPage {

  private final Queries queries;
  private final CurrentActor currentActor;
  private final PersonalTexts texts;
  private final MessageSource messages;
  private final Clock clock;
  private final Signing signing;

  AgreementPage(
      Queries queries,
      CurrentActor currentActor,
      PersonalTexts texts,
      MessageSource messages,
      ObjectProvider<Clock> clock,
      @Value("${fairwell.signing.provider:none}") String provider) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.texts = texts;
    this.messages = messages;
    this.clock = clock.getIfUnique(Clock::systemUTC);
    this.signing = Signing.of(provider);
  }

  @GetMapping(value = "/cases/{id}/agreement", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(@PathVariable String id, Locale locale) {
    Wording words = new Wording(messages, locale);
    String caseId = PageCase.known(id);
    return currentActor
        .get()
        .flatMap(actor ->
            queries
                .papers(new GetCasePapers(caseId, actor))
                .flatMap(papers -> shown(papers, actor, words)))
        .map(shown ->
            Rendering.view("agreement")
                .model(
                    Map.of(
                        "papers",
                        shown,
                        "today",
                        LocalDate.ofInstant(clock.instant(), Wording.ZONE)))
                .build())
        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private Mono<ShownAgreement> shown(CasePapers papers, Actor actor, Wording words) {
    List<PersonalText.Sealed> wanted = ShownAgreement.texts(papers);
    if (wanted.isEmpty()) {
      return Mono.just(ShownAgreement.of(papers, actor, signing, Opened.NOTHING, words));
    }
    return texts
        .open(new Reading(actor, papers.caseId(), "page.agreement", List.of("reason"), wanted))
        .map(opened ->
            ShownAgreement.of(
                papers, actor, signing, new Opened(Set.copyOf(wanted), opened), words));
  }
}
