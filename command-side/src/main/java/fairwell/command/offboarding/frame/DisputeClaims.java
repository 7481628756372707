package fairwell.command.offboarding.frame;

import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is asked for in a dispute, and what was decided of it. */
final class DisputeClaims {

  /** Wages, overtime included: while the employment lasts no year runs for them (LML 27). */
  private static final Set<DisputeCause> WAGES =
      EnumSet.of(DisputeCause.UNPAID_WAGES, DisputeCause.OVERTIME_PAY);

  private DisputeClaims() {}

  /** Whether nothing but wages is asked for. */
  static boolean areWages(List<DisputeClaim> claims) {
    return claims.stream().map(DisputeClaim::cause).allMatch(WAGES::contains);
  }

  /**
   * Makes sure of what is asked for.
   *
   * @throws Refused with {@link ImpossibleValue}
   */
  static void mustBeSound(List<DisputeClaim> claims) {
    must(
        !claims.isEmpty() && once(claims.stream().map(DisputeClaim::cause).toList(), _ -> true),
        "claims",
        "a claim at least, each cause once");
    must(
        claims.stream().allMatch(claim -> isAmount(claim.amount())),
        "claims",
        "amounts above zero");
  }

  /**
   * Makes sure that what was decided is what was asked for.
   *
   * @throws Refused with {@link ImpossibleValue}
   */
  static void mustAnswer(FormalDispute dispute, List<DisputeAward> awards) {
    must(
        !awards.isEmpty()
            && once(awards.stream().map(DisputeAward::cause).toList(), dispute.claimed()::contains),
        "awards",
        "an award at least, each cause once, of those claimed");
    must(
        awards.stream().allMatch(award -> isAmount(award.amount())),
        "awards",
        "amounts above zero");
    must(
        awards.stream()
            .noneMatch(
                award -> award.result() == DisputeResult.DISMISSED && award.amount() != null),
        "awards",
        "no amount of what was dismissed");
    must(
        dispute.forum() == DisputeForum.ARBITRATION
            || awards.stream().noneMatch(DisputeAward::binding),
        "awards",
        "binding in an arbitral award alone");
  }

  private static boolean once(List<DisputeCause> causes, Predicate<DisputeCause> allowed) {
    Set<DisputeCause> seen = EnumSet.noneOf(DisputeCause.class);
    return causes.stream().allMatch(cause -> allowed.test(cause) && seen.add(cause));
  }

  private static boolean isAmount(@Nullable Money amount) {
    return amount == null || !amount.isNegative() && !amount.isZero();
  }

  /**
   * Makes sure of one thing.
   *
   * @throws Refused with {@link ImpossibleValue}
   */
  static void must(boolean right, String field, String expected) {
    if (!right) {
      throw new Refused(new ImpossibleValue(field, expected));
    }
  }
}
