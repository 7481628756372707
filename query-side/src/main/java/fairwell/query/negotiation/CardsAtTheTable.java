package fairwell.query.negotiation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.template.TemplatePublished;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.objection.AnswerCard;
import fairwell.kernel.objection.AnswerCards;
import fairwell.kernel.objection.CitedRecord;
import fairwell.kernel.objection.ObjectionKind;
import fairwell.kernel.talk.RecordsToSpeakOf;
import fairwell.query.casefile.Entry;
import fairwell.query.explanation.FactEntry;
import fairwell.query.recomputation.SettlementNow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the one who negotiates has at hand before anything is said: a card for each kind of
 * objection, and what the leaver takes along. Nothing of it counts as used until an objection is
 * answered.
 *
 * @param settlementVersion the version the amounts are of; 0 when none says what it would say now
 * @param cards one a kind
 * @param records the events the cards cite, each once, with their words
 * @param benefits absent as long as the case has no dates
 * @param points what is to be said, by the templates the talks follow or, before they begin, would
 */
public record CardsAtTheTable(
    String caseId,
    int settlementVersion,
    List<AnswerCard> cards,
    List<Entry> records,
    @Nullable BenefitsStatement benefits,
    List<SpokenPoint> points) {

  public CardsAtTheTable {
    cards = List.copyOf(cards);
    records = List.copyOf(records);
    points = List.copyOf(points);
  }

  static CardsAtTheTable of(
      Negotiation negotiation,
      LocalDate today,
      SettlementNow now,
      List<TemplatePublished> templates) {
    AnswerCards.Basis basis =
        new AnswerCards.Basis(now.facts(), today, now.version(), now.statement());
    List<AnswerCard> cards =
        Arrays.stream(ObjectionKind.values()).map(kind -> AnswerCards.of(kind, basis)).toList();
    Set<Long> cited =
        cards.stream()
            .flatMap(card -> card.records().stream())
            .map(CitedRecord::source)
            .map(source -> source.sequence())
            .collect(Collectors.toUnmodifiableSet());
    return new CardsAtTheTable(
        negotiation.id(),
        now.version(),
        cards,
        now.employee().stream()
            .filter((Recorded event) -> cited.contains(event.sequence()))
            .map(FactEntry::of)
            .toList(),
        now.benefits(),
        points(negotiation, today, now, templates));
  }

  private static List<SpokenPoint> points(
      Negotiation negotiation,
      LocalDate today,
      SettlementNow now,
      List<TemplatePublished> templates) {
    RecordsToSpeakOf records = now.records(today);
    Set<String> raised =
        negotiation.plan().agenda().points().stream()
            .filter(point -> point.raisedIn() != null)
            .map(Agenda.Point::point)
            .collect(Collectors.toUnmodifiableSet());
    return templates.stream()
        .flatMap(template ->
            template.points().stream()
                .map(point ->
                    SpokenPoint.of(
                        template.template(),
                        point,
                        raised.contains(template.template() + "/" + point.code()),
                        records)))
        .toList();
  }
}
