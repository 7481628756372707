package fairwell.query.pages;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.negotiation.Round;
import fairwell.kernel.offboarding.NegotiationStatus;
import fairwell.kernel.value.Money;
import fairwell.query.negotiation.Negotiation.Commitment;
import fairwell.query.negotiation.Negotiation.Offer;
import fairwell.query.negotiation.Negotiation.Position;
import fairwell.query.negotiation.NegotiationRoom;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation as its page shows it to one reader.
 *
 * @param open the offers that can be answered
 * @param waiting what waits for somebody's approval
 * @param movement what each side gave without getting anything; absent for the other side
 * @param offers all of them, the newest first
 * @param plan absent for whom it is not meant
 */
record ShownNegotiation(
    String status,
    String tone,
    @Nullable String led,
    List<ShownOffer> open,
    List<ShownNote> waiting,
    List<ShownRound> rounds,
    @Nullable String movement,
    List<ShownNote> positions,
    List<ShownObjection> objections,
    List<ShownNote> commitments,
    List<ShownOffer> offers,
    List<ShownNote> allowed,
    @Nullable ShownPlan plan) {

  ShownNegotiation {
    open = List.copyOf(open);
    waiting = List.copyOf(waiting);
    rounds = List.copyOf(rounds);
    positions = List.copyOf(positions);
    objections = List.copyOf(objections);
    commitments = List.copyOf(commitments);
    offers = List.copyOf(offers);
    allowed = List.copyOf(allowed);
  }

  /** What both sides stood at after a round; a dash where nobody had said anything. */
  record ShownRound(
      String number,
      String employer,
      String employerMoved,
      String employee,
      String employeeMoved,
      String spread,
      String midpoint) {}

  /** One thing that was said, and what there is to know about it. */
  record ShownNote(String says, List<String> about) {}

  static ShownNegotiation of(NegotiationRoom room, LocalDate today, Opened opened, Wording words) {
    List<Offer> offers = room.offers();
    return new ShownNegotiation(
        words.word(room.status()),
        tone(room.status()),
        room.negotiator() == null ? null : words.text("negotiation.led", room.negotiator()),
        offers.stream()
            .filter(offer -> room.open().contains(offer.id()))
            .map(offer -> ShownOffer.of(offer, opened, words))
            .toList(),
        ShownPlan.waiting(room, opened, words),
        room.rounds().stream().map(round -> of(round, words)).toList(),
        movement(room, words),
        room.said().positions().stream()
            .filter(position -> position.supersededBy() == null)
            .map(position -> of(position, opened, words))
            .toList(),
        room.said().objections().stream()
            .map(objection -> ShownObjection.of(objection, today, opened, words))
            .toList(),
        room.said().commitments().stream()
            .map(commitment -> of(commitment, opened, words))
            .toList(),
        offers.reversed().stream().map(offer -> ShownOffer.of(offer, opened, words)).toList(),
        ShownPlan.allowed(room, opened, words),
        room.plan() == null ? null : ShownPlan.of(room.plan(), opened, words));
  }

  private static ShownRound of(Round round, Wording words) {
    return new ShownRound(
        Integer.toString(round.number()),
        money(round.employer(), words),
        moved(round.employerMoved(), words),
        money(round.employee(), words),
        moved(round.employeeMoved(), words),
        money(round.spread(), words),
        money(round.midpoint(), words));
  }

  private static String money(@Nullable Money money, Wording words) {
    return money == null ? words.text("negotiation.none") : words.money(money);
  }

  private static String moved(@Nullable Money money, Wording words) {
    if (money == null || money.isZero()) {
      return words.text("negotiation.none");
    }
    return (money.isNegative() ? "" : "+") + words.money(money);
  }

  private static @Nullable String movement(NegotiationRoom room, Wording words) {
    return room.movement() == null || room.movement().log().isEmpty()
        ? null
        : words.text(
            "negotiation.unreciprocated",
            Integer.toString(room.movement().unreciprocatedByEmployer()),
            Integer.toString(room.movement().unreciprocatedByEmployee()));
  }

  private static ShownNote of(Position position, Opened opened, Wording words) {
    return new ShownNote(
        words.text(
            "negotiation.position",
            words.word(position.by()),
            ShownOffer.say(position.term(), opened, words),
            opened.say(position.words(), words)),
        List.of(
            words.text(
                "negotiation.spoken",
                opened.say(position.speaker(), words),
                words.day(position.statedOn()))));
  }

  private static ShownNote of(Commitment commitment, Opened opened, Wording words) {
    return new ShownNote(
        words.text(
            "negotiation.promise",
            words.word(commitment.by()),
            opened.say(commitment.promise(), words)),
        List.of(
            commitment.keptOn() == null
                ? words.text("negotiation.due", words.day(commitment.due()))
                : words.text("negotiation.kept", words.day(commitment.keptOn()))));
  }

  static String tone(OfferSide side) {
    return side == OfferSide.EMPLOYER ? "now" : "quiet";
  }

  private static String tone(NegotiationStatus status) {
    return switch (status) {
      case PREPARING, READY, WAIVED -> "quiet";
      case IN_TALKS -> "now";
      case AGREED, RETAINED -> "done";
      case IMPASSE -> "bad";
    };
  }
}
