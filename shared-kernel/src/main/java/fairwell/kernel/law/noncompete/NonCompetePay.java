package fairwell.kernel.law.noncompete;

import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compensation for a non-compete (竞业限制补偿), monthly after leaving, for at most 24 months (LCL 24).
 * What was agreed is paid as agreed. When nothing was agreed and the duty is kept: thirty percent
 * of the average wage of twelve months, at least the minimum wage of the place of performance
 * (法释〔2020〕 26号 36). Rounded monthly, then multiplied.
 */
public final class NonCompetePay {

  private static final String TOPIC = "non-compete";

  private NonCompetePay() {}

  /** What the monthly amount rests on. */
  public sealed interface Basis {

    /** An amount a month. */
    record AgreedAmount(BigDecimal monthly) implements Basis {}

    /** A rate of a wage, for example of the basic wage before leaving. */
    record AgreedRate(BigDecimal rate, BigDecimal wage) implements Basis {}

    /** Nothing: the law decides, by the average wage of twelve months. */
    record NothingAgreed(BigDecimal averageWage) implements Basis {}
  }

  /**
   * What to pay.
   *
   * @param termMonths the agreed term, if the total is asked for
   */
  public record Question(Basis basis, Optional<BigDecimal> termMonths) {

    /** What a recorded agreement asks. */
    public static Question of(NonCompeteAgreed agreed) {
      return new Question(
          new Basis.AgreedAmount(agreed.monthlyCompensation().amount()),
          Optional.of(BigDecimal.valueOf(agreed.months())));
    }
  }

  /** One payment of the schedule, due at the end of its month after leaving. */
  public record Payment(LocalDate dueOn, Money amount) {}

  /** Steps {@code monthly} and, with a term, {@code termMonths} and {@code total}. */
  public static Computation of(Question question, Figures law) {
    Working working = Working.of("cn.non-compete", law).articles("LCL 23", "LCL 24");
    Optional<BigDecimal> minimum =
        law.find("minimum-wage", "monthly").map(figure -> minimum(working, figure));
    working.flagIf(minimum.isEmpty(), Flags.MINIMUM_WAGE_UNKNOWN);
    Money monthly = monthly(working, question.basis(), minimum.orElse(BigDecimal.ZERO));
    String each = monthly.amount().toPlainString();
    if (question.termMonths().isEmpty()) {
      return working.amount(monthly, each);
    }
    BigDecimal term = term(working, question.termMonths().get());
    Money total = law.money(monthly.amount().multiply(term));
    String formula = each + " × " + term.toPlainString();
    return working.step("total", total, formula).amount(total, formula);
  }

  /** The months that bind: at most 24, the rest of a longer term is void. */
  public static Computation term(BigDecimal agreedMonths, Figures law) {
    Working working = Working.of("cn.non-compete-term", law).articles("LCL 24");
    term(working, agreedMonths);
    return working.done();
  }

  /** The payments: one a month, the first a month after the last day of employment. */
  public static List<Payment> schedule(Money monthly, int months, LocalDate legalEnd) {
    List<Payment> payments = new ArrayList<>();
    for (int month = 1; month <= months; month++) {
      payments.add(new Payment(legalEnd.plusMonths(month), monthly));
    }
    return List.copyOf(payments);
  }

  private static BigDecimal minimum(Working working, Figure figure) {
    return working.figure("minimumWage", figure);
  }

  private static Money monthly(Working working, Basis basis, BigDecimal minimum) {
    return switch (basis) {
      case Basis.AgreedAmount agreed -> {
        working.given("agreedMonthly", agreed.monthly());
        yield agreed(working, agreed.monthly(), agreed.monthly().toPlainString(), minimum);
      }
      case Basis.AgreedRate agreed -> {
        working.given("agreedRate", agreed.rate()).given("wage", agreed.wage());
        String formula = agreed.rate().toPlainString() + " × " + agreed.wage().toPlainString();
        yield agreed(working, agreed.rate().multiply(agreed.wage()), formula, minimum);
      }
      case Basis.NothingAgreed law -> {
        working.given("averageWage", law.averageWage()).articles("法释〔2020〕26号 36");
        BigDecimal rate = working.figure("defaultRate", TOPIC, "defaultRate");
        Money monthly = working.round(rate.multiply(law.averageWage()).max(minimum));
        working.step(
            "monthly",
            monthly,
            "max(%s × %s, %s)"
                .formatted(
                    rate.toPlainString(),
                    law.averageWage().toPlainString(),
                    minimum.toPlainString()));
        yield monthly;
      }
    };
  }

  private static Money agreed(
      Working working, BigDecimal exact, String formula, BigDecimal minimum) {
    Money monthly = working.round(exact);
    working.articles("法释〔2020〕26号 37").step("monthly", monthly, formula);
    working.flagIf(exact.compareTo(minimum) < 0, Flags.NON_COMPETE_BELOW_MINIMUM_WAGE);
    return monthly;
  }

  private static BigDecimal term(Working working, BigDecimal agreedMonths) {
    working.given("agreedTermMonths", agreedMonths);
    BigDecimal limit = working.figure("maxMonths", TOPIC, "maxMonths");
    BigDecimal term = agreedMonths.min(limit);
    working
        .flagIf(agreedMonths.compareTo(limit) > 0, Flags.NON_COMPETE_TERM_CUT)
        .step(
            "termMonths",
            Answer.of(term),
            "min(%s, %s)".formatted(agreedMonths.toPlainString(), limit.toPlainString()));
    return term;
  }
}
