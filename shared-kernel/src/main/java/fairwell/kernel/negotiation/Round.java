package fairwell.kernel.negotiation;

import static fairwell.kernel.event.offboarding.OfferSide.EMPLOYEE;
import static fairwell.kernel.event.offboarding.OfferSide.EMPLOYER;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What both sides had said when a round was over; a side that said nothing in it stands where it
 * stood.
 *
 * @param employer what the employer would pay above the law; absent before its first offer
 * @param employee what the employee asks for; absent before the first
 * @param employerMoved what the employer gave since its last offer; below zero when it took back
 * @param employeeMoved what the employee gave since the last offer
 * @param spread between the two; below zero when they crossed
 * @param midpoint between the two, half up to the fen
 */
public record Round(
    int number,
    @Nullable Money employer,
    @Nullable Money employee,
    @Nullable Money employerMoved,
    @Nullable Money employeeMoved,
    @Nullable Money spread,
    @Nullable Money midpoint) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** The rounds of all offers, in the order in which they were made. */
  public static List<Round> of(List<Bid> bids) {
    List<Bid> employer = by(EMPLOYER, bids);
    List<Bid> employee = by(EMPLOYEE, bids);
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < Math.max(employer.size(), employee.size()); i++) {
      Money pays = standing(employer, i);
      Money asks = standing(employee, i);
      rounds.add(
          new Round(
              i + 1,
              pays,
              asks,
              gave(employer, i),
              gave(employee, i),
              pays == null || asks == null ? null : asks.minus(pays),
              pays == null || asks == null ? null : between(pays, asks)));
    }
    return List.copyOf(rounds);
  }

  /** The number an offer of that side gets after these. */
  public static int next(OfferSide side, List<OfferSide> before) {
    return 1 + (int) before.stream().filter(side::equals).count();
  }

  /** How much of the first spread is gone by now, between 0 and 1; absent before both spoke. */
  public static @Nullable BigDecimal convergence(List<Round> rounds) {
    List<Money> spreads =
        rounds.stream().map(Round::spread).filter(spread -> spread != null).toList();
    if (spreads.isEmpty() || spreads.getFirst().amount().signum() <= 0) {
      return null;
    }
    BigDecimal first = spreads.getFirst().amount();
    BigDecimal gone = first.subtract(spreads.getLast().amount());
    return gone.divide(first, 2, RoundingMode.HALF_UP).max(BigDecimal.ZERO).min(BigDecimal.ONE);
  }

  private static List<Bid> by(OfferSide side, List<Bid> bids) {
    return bids.stream().filter(bid -> bid.by() == side).toList();
  }

  private static @Nullable Money standing(List<Bid> bids, int round) {
    return bids.isEmpty() ? null : bids.get(Math.min(round, bids.size() - 1)).inAll();
  }

  private static @Nullable Money gave(List<Bid> bids, int round) {
    return round == 0 || round >= bids.size()
        ? null
        : Concession.given(bids.get(round - 1), bids.get(round));
  }

  private static Money between(Money one, Money other) {
    return Money.rounded(
        one.amount().add(other.amount()).divide(TWO, 4, RoundingMode.HALF_UP), one.currency());
  }
}
