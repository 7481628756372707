package fairwell.kernel.law.ending;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.ending.CompensationBase.Base;
import fairwell.kernel.law.ending.CompensationMonths.Months;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;

/**
 * Damages for an unlawful ending (赔偿金, 2N) by LCL 48 and 87: twice what LCL 47 gives for all
 * service from the first day of work, also that before 2008 (IR 25). It takes the place of N and of
 * pay in lieu of notice: there is no 2N+1. Rounded once, after doubling.
 */
public final class UnlawfulCompensation {

  private UnlawfulCompensation() {}

  /** What 2N is asked for. */
  public record Question(CompensationBase.Question wage, Service service) {}

  /** 2N. */
  public static Computation of(Question question, Figures law) {
    Working working = Working.of("cn.unlawful-compensation", law);
    Months months =
        CompensationMonths.count(
            working, new CompensationMonths.Question(question.service(), null, true));
    Base base = CompensationBase.find(working, question.wage());
    BigDecimal limit = working.figure("capYears", "severance", "capYears");
    BigDecimal multiple = working.figure("unlawfulMultiple", "severance", "unlawfulMultiple");
    BigDecimal counted = base.months(months.since2008(), limit);
    working.step(
        "compensationMonths",
        counted,
        EconomicCompensation.limited(base, months.since2008(), limit));
    CliffAtTheCap.show(working, base, months.since2008(), limit);
    return working
        .articles("LCL 48", "LCL 87", "IR 25")
        .amount(
            working.round(base.amount().multiply(counted).multiply(multiple)),
            "%s × %s × %s"
                .formatted(
                    base.amount().toPlainString(),
                    counted.toPlainString(),
                    multiple.toPlainString()));
  }
}
