package fairwell.kernel.law.insurance;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.util.Arrays;
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
   * @param years of contributions
   * @param involuntary whether the work ended against the person's will; unknown leaves the
   *     question open, unless something else denies the claim
   * @param registered as unemployed; unknown counts as yes and is flagged
   */
  public record Claim(
      BigDecimal years, @Nullable Boolean involuntary, @Nullable Boolean registered) {}

  /** Steps {@code enoughContributions} and, where it can be said, {@code eligible}. */
  public static Computation of(Claim claim, Figures law) {
    Working working =
        Working.of("cn.unemployment.eligibility", law)
            .given("years", claim.years())
            .articles("社会保险法 45");
    BigDecimal least = working.figure("minYears", "unemployment-months", "minYears");
    boolean enough = claim.years().compareTo(least) >= 0;
    Boolean involuntary = claim.involuntary();
    Boolean registered = claim.registered();
    if (involuntary != null) {
      working.given("involuntary", involuntary);
    }
    if (registered != null) {
      working.given("registered", registered);
    }
    working.step(
        "enoughContributions",
        Answer.of(enough),
        claim.years().toPlainString() + " ≥ " + least.toPlainString());
    boolean denied =
        !enough || Boolean.FALSE.equals(involuntary) || Boolean.FALSE.equals(registered);
    if (!denied && involuntary == null) {
      return working.done();
    }
    return working
        .flagIf(!denied && registered == null, Flags.REGISTRATION_ASSUMED)
        .step("eligible", Answer.of(!denied), "")
        .done();
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
