package fairwell.kernel.law.abroad;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Notice in Germany (BGB s.622): four weeks to the 15th or the end of a month; from two years of
 * service on the employer gives one to seven months to the end of a month.
 */
public final class GermanNotice {

  /** The step that holds the notice: months, or the words of the pack for the basic notice. */
  public static final String NOTICE = "notice";

  /** Who gives notice. */
  public enum Party {
    EMPLOYER,
    EMPLOYEE
  }

  private GermanNotice() {}

  /** The notice after that many full years of service, as a step. */
  public static Computation of(int years, Party party, Figures law) {
    Working working =
        Working.of("de.notice", law)
            .given("years", years)
            .given("party", party)
            .articles("BGB s.622");
    Optional<List<Optional<BigDecimal>>> tier =
        switch (party) {
          case EMPLOYER -> working.rows("notice", "employer").from(BigDecimal.valueOf(years));
          case EMPLOYEE -> Optional.empty();
        };
    Answer notice =
        tier.map(row -> Answer.of(row.get(1).orElseThrow()))
            .orElseGet(() -> Answer.of(working.wording("notice", "basic")));
    return working.step(NOTICE, notice, "").done();
  }
}
