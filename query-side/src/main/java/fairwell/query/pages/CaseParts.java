package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.api.Queries;
import fairwell.query.casefile.CaseFile;
import fairwell.query.dispute.CaseDisputes;
import fairwell.query.dispute.GetDisputes;
import fairwell.query.negotiation.GetNegotiation;
import fairwell.query.negotiation.NegotiationRoom;
import fairwell.query.settlement.GetSettlement;
import fairwell.query.settlement.Settlement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * What the page of a case shows beside its file, as far as it is for the reader.
 *
 * @param disputes empty also where nothing of them is new to the page
 */
record CaseParts(
    Optional<Settlement> settlement,
    Optional<NegotiationRoom> room,
    Optional<CaseDisputes> disputes) {

  /**
   * Asks for them. The file holds nothing of a dispute that the reader may not know of, so disputes
   * are asked for by whom they are.
   *
   * @param after position up to which the page knows the case
   */
  static Mono<CaseParts> of(
      Queries queries, CaseFile file, long after, LocalDate today, Actor actor) {
    return Mono.zip(
            queries.settlement(new GetSettlement(file.id(), actor)).singleOptional(),
            NeedToKnow.of(actor).money()
                ? queries.negotiation(new GetNegotiation(file.id(), today, actor)).singleOptional()
                : Mono.just(Optional.<NegotiationRoom>empty()),
            PanelNews.ofDisputes(file, after)
                ? queries.disputes(new GetDisputes(file.id(), actor)).singleOptional()
                : Mono.just(Optional.<CaseDisputes>empty()))
        .map(found -> new CaseParts(found.getT1(), found.getT2(), found.getT3()));
  }

  /** The personal texts of them, as far as the reader needs them. */
  List<PersonalText.Sealed> texts(NeedToKnow need) {
    List<PersonalText.Sealed> texts = new ArrayList<>();
    if (need.words() && need.money()) {
      settlement.map(ShownSettlement::texts).ifPresent(texts::addAll);
      room.map(NegotiationTexts::of).ifPresent(texts::addAll);
      disputes.map(ShownDispute::texts).ifPresent(texts::addAll);
    }
    return List.copyOf(texts);
  }
}
