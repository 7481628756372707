package fairwell.kernel.law.abroad;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Notice in Singapore (Employment Act 1968 s.10): what the contract says, the same for both sides;
 * where it says nothing, by length of service: one day below 26 weeks, one week below two years,
 * two weeks below five, four from there.
 */
public final class SingaporeNotice {

  /** The step that holds the notice in the words of the pack. */
  public static final String NOTICE = "notice";

  private SingaporeNotice() {}

  /**
   * The notice, as a step.
   *
   * @param serviceWeeks length of service; a year is 52 weeks
   * @param agreed what the contract says, if it says something
   */
  public static Computation of(BigDecimal serviceWeeks, @Nullable String agreed, Figures law) {
    Working working =
        Working.of("sg.notice", law).given("serviceWeeks", serviceWeeks).articles("EA s.10");
    if (agreed != null) {
      return working.given("agreedNotice", agreed).step(NOTICE, Answer.of(agreed), "").done();
    }
    BigDecimal tier =
        working.rows("notice", "notice").from(serviceWeeks).orElseThrow().get(1).orElseThrow();
    String words = working.wording("notice", "notice." + tier.toPlainString());
    return working.step(NOTICE, Answer.of(words), "").done();
  }
}
