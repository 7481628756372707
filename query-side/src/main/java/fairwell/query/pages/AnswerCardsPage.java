package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.negotiation.CardsAtTheTable;
import fairwell.query.negotiation.GetAnswerCards;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

/** What the records would say to each objection; unfolded on the page of the case like a report. */
@Controller
final class AnswerCardsPage {

  private final Queries queries;
  private final CurrentActor currentActor;
  private final PersonalTexts texts;
  private final MessageSource messages;
  private final Clock clock;

  AnswerCardsPage(
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

  @GetMapping(value = "/cases/{id}/answer-cards", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(@PathVariable String id, Locale locale) {
    Wording words = new Wording(messages, locale);
    String caseId = PageCase.known(id);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Wording.ZONE);
    return currentActor
        .get()
        .flatMap(actor ->
            queries
                .answerCards(new GetAnswerCards(caseId, today, actor))
                .flatMap(cards -> shown(cards, actor, words)))
        .map(cards -> Rendering.view("answer-cards").modelAttribute("cards", cards).build())
        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private Mono<ShownCards> shown(CardsAtTheTable cards, Actor actor, Wording words) {
    List<PersonalText.Sealed> wanted = ShownCards.texts(cards);
    if (wanted.isEmpty()) {
      return Mono.just(ShownCards.of(cards, Opened.NOTHING, words));
    }
    return texts
        .open(new Reading(actor, cards.caseId(), "page.answer-cards", List.of("records"), wanted))
        .map(opened -> ShownCards.of(cards, new Opened(Set.copyOf(wanted), opened), words));
  }
}
