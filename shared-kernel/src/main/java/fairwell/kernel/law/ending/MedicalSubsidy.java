package fairwell.kernel.law.ending;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;

/**
 * The medical subsidy (医疗补助费) some places add when a person is dismissed after the medical period
 * (LCL 40(1)): a number of months of the person's own wage, without cap. It is a least amount.
 */
public final class MedicalSubsidy {

  private MedicalSubsidy() {}

  /**
   * The wage it is paid in.
   *
   * @param averageWage average of the twelve months before the end
   */
  public record Question(BigDecimal averageWage) {}

  /** Whether the place has one. */
  public static boolean isKnown(Figures law) {
    return law.find("medical-subsidy", "months").isPresent();
  }

  /**
   * The subsidy.
   *
   * @throws fairwell.kernel.refusal.Refused where the place has none
   */
  public static Computation of(Question question, Figures law) {
    Working working = Working.of("cn.medical-subsidy", law);
    BigDecimal wage = question.averageWage();
    working.given("averageWage", wage);
    BigDecimal months = working.figure("subsidyMonths", "medical-subsidy", "months");
    return working
        .articles("LCL 40(1)")
        .articles(
            law.findWording("medical-subsidy", "article").stream()
                .map(article -> article.text())
                .toArray(String[]::new))
        .amount(
            working.round(wage.multiply(months)),
            wage.toPlainString() + " × " + months.toPlainString());
  }
}
