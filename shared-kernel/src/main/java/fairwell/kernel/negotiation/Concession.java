package fairwell.kernel.negotiation;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an offer moved from the last one of the same side.
 *
 * @param gave in all, in money; below zero when the side took back
 * @param moves by issue, how far it went towards the other side; below zero for away from it
 * @param answer whether the other side gave something in return
 * @param inReturn the offer by which it did; absent when it did not
 */
public record Concession(
    String offerId,
    OfferSide by,
    Money gave,
    Map<Issue, BigDecimal> moves,
    Answer answer,
    @Nullable String inReturn) {

  /** What became of a concession. */
  public enum Answer {
    /** It was none: the side stood or took back. */
    NONE_GIVEN,
    /** The other side has not moved yet, and this one not again. */
    AWAITED,
    RECIPROCATED,
    /** The side gave again before the other had given anything. */
    UNRECIPROCATED
  }

  public Concession {
    moves = Map.copyOf(moves);
  }

  /** One for each offer that has one of the same side before it. */
  public static List<Concession> log(List<Bid> bids) {
    List<Concession> log = new ArrayList<>();
    for (int i = 0; i < bids.size(); i++) {
      Bid before = last(bids.get(i).by(), bids, i);
      if (before != null) {
        log.add(of(before, i, bids));
      }
    }
    return List.copyOf(log);
  }

  /** How often a side gave without getting anything. */
  public static int unreciprocated(OfferSide side, List<Concession> log) {
    return (int)
        log.stream()
            .filter(one -> one.by() == side && one.answer() == Answer.UNRECIPROCATED)
            .count();
  }

  /**
   * What a side gave from one offer to its next: the employer pays more, the employee asks less.
   */
  static Money given(Bid before, Bid after) {
    Money more = after.inAll().minus(before.inAll());
    return after.by() == OfferSide.EMPLOYER ? more : more.negated();
  }

  private static Concession of(Bid before, int at, List<Bid> bids) {
    Bid bid = bids.get(at);
    Money gave = given(before, bid);
    Map<Issue, BigDecimal> moves = moves(before, bid);
    if (!isGiven(gave, moves)) {
      return new Concession(bid.offerId(), bid.by(), gave, moves, Answer.NONE_GIVEN, null);
    }
    for (int i = at + 1; i < bids.size(); i++) {
      Bid later = bids.get(i);
      Bid earlier = last(later.by(), bids, i);
      if (earlier != null && isGiven(given(earlier, later), moves(earlier, later))) {
        return later.by() == bid.by()
            ? new Concession(bid.offerId(), bid.by(), gave, moves, Answer.UNRECIPROCATED, null)
            : new Concession(
                bid.offerId(), bid.by(), gave, moves, Answer.RECIPROCATED, later.offerId());
      }
    }
    return new Concession(bid.offerId(), bid.by(), gave, moves, Answer.AWAITED, null);
  }

  /** Money decides; where it stands still, any other issue that moved towards the other side. */
  private static boolean isGiven(Money gave, Map<Issue, BigDecimal> moves) {
    return gave.isZero()
        ? moves.values().stream().anyMatch(move -> move.signum() > 0)
        : !gave.isNegative();
  }

  private static Map<Issue, BigDecimal> moves(Bid before, Bid after) {
    Map<Issue, BigDecimal> moves = new EnumMap<>(Issue.class);
    int towards = after.by() == OfferSide.EMPLOYER ? 1 : -1;
    after
        .figures()
        .forEach((issue, figure) -> {
          BigDecimal earlier = before.figures().get(issue);
          if (earlier != null && earlier.compareTo(figure) != 0) {
            moves.put(
                issue,
                figure
                    .subtract(earlier)
                    .multiply(BigDecimal.valueOf((long) towards * issue.goodForEmployee())));
          }
        });
    return moves;
  }

  private static @Nullable Bid last(OfferSide side, List<Bid> bids, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (bids.get(i).by() == side) {
        return bids.get(i);
      }
    }
    return null;
  }
}
