package fairwell.kernel.law.insurance;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Supplementary medical insurance of the employer (补充医疗保险) at the end of employment: the terms of
 * the plan say when the cover ends and whether the person may go on alone. The employer's
 * contributions are no cash of the person's.
 */
public final class SupplementaryMedical {

  private SupplementaryMedical() {}

  /** When the plan ends the cover. */
  public enum CoverEnds {
    /** On the last day of employment. */
    LAST_DAY,
    /** On the last day of its month. */
    MONTH_END,
    /** On the last day of the insured year. */
    YEAR_END
  }

  /** Steps {@code coveredUntil}, {@code options} (END, and CONTINUE where the plan offers it). */
  public static Computation atEnd(
      LocalDate lastDay, CoverEnds ends, boolean continuation, Figures law) {
    LocalDate until =
        switch (ends) {
          case LAST_DAY -> lastDay;
          case MONTH_END -> YearMonth.from(lastDay).atEndOfMonth();
          case YEAR_END -> LocalDate.of(lastDay.getYear(), 12, 31);
        };
    Answer options =
        continuation
            ? Answer.of(List.of(Answer.of("END"), Answer.of("CONTINUE")))
            : Answer.of(List.of(Answer.of("END")));
    return Working.of("cn.supplementary-medical", law)
        .given("lastDay", lastDay)
        .given("coverEnds", ends)
        .given("continuation", continuation)
        .articles("plan terms")
        .step("coveredUntil", Answer.of(until), "")
        .step("options", options, "")
        .amount(Money.zero(law.currency()), "0");
  }
}
