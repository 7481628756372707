package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.query.agreement.CaseAgreement;
import fairwell.query.agreement.GetAgreementFacts;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
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

/** What an agreement says and still needs: a page of its own, and a section of that of the case. */
@Controller
final class AgreementFactsPage {

  private static final List<String> FIELDS = List.of("employeeName", "agreedTerms");

  private final Queries queries;
  private final CurrentActor currentActor;
  private final PersonalTexts texts;
  private final MessageSource messages;

  AgreementFactsPage(
      Queries queries, CurrentActor currentActor, PersonalTexts texts, MessageSource messages) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.texts = texts;
    this.messages = messages;
  }

  @GetMapping(value = "/cases/{id}/agreement-facts", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(@PathVariable String id, Locale locale) {
    Wording words = new Wording(messages, locale);
    String caseId = PageCase.known(id);
    return currentActor
        .get()
        .flatMap(actor ->
            queries
                .agreement(new GetAgreementFacts(caseId, actor))
                .flatMap(facts -> shown(facts, actor, words)))
        .map(facts -> Rendering.view("agreement-facts").modelAttribute("facts", facts).build())
        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private Mono<ShownAgreementFacts> shown(CaseAgreement facts, Actor actor, Wording words) {
    var wanted = ShownAgreementFacts.texts(facts, NeedToKnow.of(actor));
    return texts
        .open(new Reading(actor, facts.caseId(), "page.agreement-facts", FIELDS, wanted))
        .map(
            opened -> ShownAgreementFacts.of(facts, new Opened(Set.copyOf(wanted), opened), words));
  }
}
