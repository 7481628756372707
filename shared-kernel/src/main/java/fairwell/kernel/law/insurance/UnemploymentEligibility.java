package fairwell.kernel.law.insurance;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is entitled to unemployment benefit (社会保险法 45): contributions for at least a year, work that
 * did not end by the person's own will, and registration as unemployed.
 */
public final class UnemploymentEligibility {

  private static final String CLAIM = "unemployment-claim";

  private UnemploymentEligibility() {}

  /**
   * One person's claim.
   *
   * @param years of contributions; unknown leaves the question open, unless something else denies
   *     the claim
   * @param involuntary whether the work ended against the person's will; unknown as with the years
   * @param registered as unemployed; unknown counts as yes and is flagged
   */
  public record Claim(
      @Nullable BigDecimal years, @Nullable Boolean involuntary, @Nullable Boolean registered) {}

  /** Steps {@code enoughContributions} and {@code eligible}, each where it can be said. */
  public static Computation of(Claim claim, Figures law) {
    Working working = Working.of("cn.unemployment.eligibility", law).articles("社会保险法 45");
    Optional<Boolean> enough =
        Optional.ofNullable(claim.years()).map(years -> enough(working, years));
    Boolean involuntary = claim.involuntary();
    Boolean registered = claim.registered();
    if (involuntary != null) {
      working.given("involuntary", involuntary);
    }
    if (registered != null) {
      working.given("registered", registered);
    }
    boolean denied =
        !enough.orElse(true)
            || Boolean.FALSE.equals(involuntary)
            || Boolean.FALSE.equals(registered);
    if (!denied && (involuntary == null || enough.isEmpty())) {
      return working.done();
    }
    return working
        .flagIf(!denied && registered == null, Flags.REGISTRATION_ASSUMED)
        .step("eligible", Answer.of(!denied), "")
        .done();
  }

  private static boolean enough(Working working, BigDecimal years) {
    working.given("years", years);
    BigDecimal least = working.figure("minYears", "unemployment-months", "minYears");
    boolean enough = years.compareTo(least) >= 0;
    working.step(
        "enoughContributions",
        Answer.of(enough),
        years.toPlainString() + " ≥ " + least.toPlainString());
    return enough;
  }

  /**
   * Whether a claim may be refused for coming late: step {@code refused}. The old limit of 60 days
   * may no longer be used (人社厅发〔2020〕24号).
   */
  public static Computation late(int daysAfterRegistration, Figures law) {
    Working working =
        Working.of("cn.unemployment.late-claim", law)
            .given("daysAfterRegistration", daysAfterRegistration)
            .articles("人社厅发〔2020〕24号");
    boolean open = working.wording(CLAIM, "lateClaim").equals("NOT_REFUSED");
    return working.step("refused", Answer.of(!open), "").done();
  }

  /**
   * How to claim, in order: step {@code steps}, names whose texts the packs hold as {@code
   * step.NAME.zh} and {@code step.NAME.en}.
   */
  public static Computation stepsToClaim(Figures law) {
    Working working = Working.of("cn.unemployment.steps", law).articles("社会保险法 50", "社会保险经办条例 24");
    String steps = working.wording(CLAIM, "steps");
    return working
        .step(
            "steps",
            Answer.of(
                Arrays.stream(steps.split("\\s*,\\s*"))
                    .map(step -> (Answer) Answer.of(step))
                    .toList()),
            "")
        .done();
  }
}
