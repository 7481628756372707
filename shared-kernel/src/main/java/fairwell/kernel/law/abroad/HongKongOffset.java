package fairwell.kernel.law.abroad;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;

/**
 * What an employer in Hong Kong may set off against severance or long service payment from the
 * provident fund. Since 1 May 2025 benefits of the employer's mandatory contributions pay for the
 * part before that day only; benefits of voluntary contributions pay for both (Cap. 57 s.31I,
 * 31IA).
 */
public final class HongKongOffset {

  /** The step that holds what is set off. */
  public static final String OFFSET = "offset";

  private static final String ALL = "ALL";

  /**
   * What is asked.
   *
   * @param mandatory benefit accrued from the employer's mandatory contributions (ERMC)
   * @param voluntary benefit accrued from the employer's voluntary contributions (ERVC)
   */
  public record Question(
      BigDecimal prePortion, BigDecimal postPortion, BigDecimal mandatory, BigDecimal voluntary) {}

  private HongKongOffset() {}

  /** Whether mandatory contributions pay for all service, as before 1 May 2025. */
  public static boolean reachesAll(Figures law) {
    return law.wording("mpf-offset", "mandatory").text().equals(ALL);
  }

  /** What the employer still pays; what is set off is a step. */
  public static Computation of(Question question, Figures law) {
    Working working =
        Working.of("hk.mpf-offset", law)
            .given("prePortion", question.prePortion())
            .given("postPortion", question.postPortion())
            .given("mandatoryBenefit", question.mandatory())
            .given("voluntaryBenefit", question.voluntary())
            .articles("EO s.31I", "EO s.31Y");
    BigDecimal total = question.prePortion().add(question.postPortion());
    BigDecimal reached =
        working.wording("mpf-offset", "mandatory").equals(ALL) ? total : question.prePortion();
    BigDecimal byMandatory = question.mandatory().min(reached);
    BigDecimal byVoluntary = question.voluntary().min(total.subtract(byMandatory));
    Money offset = working.round(byMandatory.add(byVoluntary));
    working.step(
        OFFSET,
        offset,
        "min(%s, %s) + min(%s, %s - %s)"
            .formatted(
                question.mandatory().toPlainString(),
                reached.toPlainString(),
                question.voluntary().toPlainString(),
                total.toPlainString(),
                byMandatory.toPlainString()));
    return working.amount(
        working.round(total).minus(offset),
        total.toPlainString() + " - " + offset.amount().toPlainString());
  }
}
