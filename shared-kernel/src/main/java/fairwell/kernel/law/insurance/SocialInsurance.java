package fairwell.kernel.law.insurance;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Contributions of one month to pension, medical and unemployment insurance, both sides (社会保险法 10,
 * 23, 44, 60). Each is base × rate, rounded to the fen on its own; a fixed part (Beijing: 3 yuan of
 * medical insurance) comes on top. Work injury is the employer's alone, by industry class, and not
 * computed here.
 */
public final class SocialInsurance {

  private static final String RATES = "social-insurance-rates";
  private static final int TIER_TWO = 2;

  private SocialInsurance() {}

  /**
   * One person's month.
   *
   * @param wage the average monthly wage of the prior year, or the first month's of a new hire;
   *     yuan
   * @param isBase whether it is the base already, so that no limits apply
   * @param medicalTier 1, or 2 where a place has a second tier (Shenzhen)
   */
  public record Month(BigDecimal wage, boolean isBase, int medicalTier) {}

  /**
   * What employer and employee pay. For each insurance whose figures are known the steps {@code
   * pensionBase}, {@code employeePension}, {@code employerPension} and so on; {@code employeeTotal}
   * and {@code employerTotal} only when all three are. The amount is the employee's total, else
   * what is known of it, flagged.
   *
   * @throws fairwell.kernel.refusal.Refused when not even the pension's figures are known
   */
  public static Computation ofEmployee(Month month, Figures law) {
    Working working = working("cn.social-insurance", month, law).articles("社会保险法 10", "社会保险法 23");
    Side employee = new Side();
    Side employer = new Side();
    for (Insurance insurance : Insurance.values()) {
      boolean secondTier = insurance == Insurance.MEDICAL && month.medicalTier() == TIER_TWO;
      String rate = secondTier ? "medicalTier2" : insurance.word();
      String topic = secondTier ? "medical-tier2-base" : insurance.baseTopic();
      Optional<BigDecimal> base = base(month, insurance, topic, working);
      Optional<Figure> own = law.find(RATES, rate + "Employee");
      Optional<Figure> firm = law.find(RATES, rate + "Employer");
      if (insurance == Insurance.PENSION && own.isEmpty() && firm.isEmpty()) {
        law.need(RATES, rate + "Employee");
      }
      BigDecimal fixed =
          law.find(RATES, rate + "EmployeeFixed").map(Figure::value).orElse(BigDecimal.ZERO);
      employee.add("employee", insurance, base, own, fixed, working);
      employer.add("employer", insurance, base, firm, BigDecimal.ZERO, working);
    }
    if (employer.complete) {
      working.step(
          "employerTotal", working.round(employer.total), String.join(" + ", employer.sum));
    }
    String formula = String.join(" + ", employee.sum);
    if (employee.complete) {
      working.step("employeeTotal", working.round(employee.total), formula);
    }
    return working
        .flagIf(!employee.complete, Flags.CONTRIBUTION_UNKNOWN)
        .amount(working.round(employee.total), formula);
  }

  /**
   * What a flexible worker (灵活就业人员) pays alone. Steps {@code pensionBase}, {@code pension}, {@code
   * medicalBase}, {@code medical}; {@code total} when both are known.
   */
  public static Computation ofFlexibleWorker(Month month, Figures law) {
    Working working =
        working("cn.social-insurance.flexible", month, law).articles("社会保险法 10", "社会保险法 23");
    Money total = Money.zero(law.currency());
    List<String> sum = new ArrayList<>();
    for (Insurance insurance : List.of(Insurance.PENSION, Insurance.MEDICAL)) {
      String name = insurance == Insurance.PENSION ? "flexiblePension" : "flexibleMedical";
      Optional<BigDecimal> base = base(month, insurance, insurance.baseTopic(), working);
      Optional<Figure> rate = law.find(RATES, name);
      if (insurance == Insurance.PENSION && rate.isEmpty()) {
        law.need(RATES, name);
      }
      if (base.isPresent() && rate.isPresent()) {
        BigDecimal share = working.figure(name, rate.get());
        Money part = working.round(base.get().multiply(share));
        working.step(
            insurance.word(), part, base.get().toPlainString() + " × " + share.toPlainString());
        total = total.plus(part);
        sum.add(part.amount().toPlainString());
      }
    }
    boolean complete = sum.size() == 2;
    String formula = String.join(" + ", sum);
    if (complete) {
      working.step("total", total, formula);
    }
    return working.flagIf(!complete, Flags.CONTRIBUTION_UNKNOWN).amount(total, formula);
  }

  /**
   * What both sides pay into one insurance. As far as the figures are known the steps {@code
   * pensionBase}, {@code employeePension} and {@code employerPension}, by its name.
   *
   * @param recorded whether the wage was a base before: then it stands as it is where no limits are
   *     held, flagged
   */
  public static Computation ofInsurance(
      Insurance insurance, BigDecimal wage, boolean recorded, Figures law) {
    Working working =
        Working.of("cn.social-insurance", law).given("wage", wage).articles("社会保险法 60");
    Optional<BigDecimal> limited =
        ContributionBase.Limits.of(insurance.baseTopic(), law)
            .map(limits -> limits.clamp(wage, insurance.word(), working));
    working.flagIf(limited.isEmpty() && recorded, Flags.BASE_LIMITS_NOT_HELD);
    Optional<BigDecimal> base = limited.or(() -> recorded ? Optional.of(wage) : Optional.empty());
    base.ifPresent(known -> working.step(insurance.word() + "Base", working.round(known), ""));
    String rate = insurance.word();
    BigDecimal fixed =
        law.find(RATES, rate + "EmployeeFixed").map(Figure::value).orElse(BigDecimal.ZERO);
    new Side().add("employee", insurance, base, law.find(RATES, rate + "Employee"), fixed, working);
    new Side()
        .add(
            "employer",
            insurance,
            base,
            law.find(RATES, rate + "Employer"),
            BigDecimal.ZERO,
            working);
    return working.done();
  }

  private static Working working(String rule, Month month, Figures law) {
    return Working.of(rule, law)
        .given(month.isBase() ? "base" : "wage", month.wage())
        .articles("社会保险法 60");
  }

  private static Optional<BigDecimal> base(
      Month month, Insurance insurance, String topic, Working working) {
    Figures law = working.law();
    Optional<BigDecimal> base =
        month.isBase()
            ? Optional.of(month.wage())
            : ContributionBase.Limits.of(topic, law)
                .map(limits -> limits.clamp(month.wage(), insurance.word(), working));
    if (insurance == Insurance.PENSION && base.isEmpty()) {
      law.need(topic, law.find(topic, "max").isPresent() ? "min" : "max");
    }
    base.ifPresent(known ->
        working.step(
            insurance.word() + "Base",
            working.round(known),
            month.isBase()
                ? ""
                : "min(max(%s, floor), ceiling)".formatted(month.wage().toPlainString())));
    return base;
  }

  /** What one side pays, summed as it is found. */
  private static final class Side {

    private BigDecimal total = BigDecimal.ZERO;
    private boolean complete = true;
    private final List<String> sum = new ArrayList<>();

    void add(
        String who,
        Insurance insurance,
        Optional<BigDecimal> base,
        Optional<Figure> rate,
        BigDecimal fixed,
        Working working) {
      if (base.isEmpty() || rate.isEmpty()) {
        complete = false;
        return;
      }
      String name =
          who
              + insurance.word().substring(0, 1).toUpperCase(Locale.ROOT)
              + insurance.word().substring(1);
      BigDecimal share = working.figure(name + "Rate", rate.get());
      Money part = working.round(base.get().multiply(share).add(fixed));
      String formula = base.get().toPlainString() + " × " + share.toPlainString();
      working.step(
          name, part, fixed.signum() == 0 ? formula : formula + " + " + fixed.toPlainString());
      total = total.add(part.amount());
      sum.add(part.amount().toPlainString());
    }
  }
}
