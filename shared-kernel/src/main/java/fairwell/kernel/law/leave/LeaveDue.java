package fairwell.kernel.law.leave;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Days of leave due for a part of a year, on joining (年休假实施办法 5) or on leaving (12): {@code
 * floor(days / 365 × yearly days)}; 365 in leap years too. Less those taken, at least none: more
 * taken than due is not claimed back.
 */
public final class LeaveDue {

  /** The step that holds the whole days due for the part of the year. */
  public static final String PRORATED = "proratedDays";

  /** The step that holds the days due and not taken. */
  public static final String UNUSED = "unusedDays";

  /**
   * What is asked.
   *
   * @param calendarDays days of the year in employment, both ends inclusive
   * @param yearlyDays the days of a full year
   * @param takenDays days arranged in this year already; absent: not stated, none are assumed
   */
  public record Question(
      long calendarDays, BigDecimal yearlyDays, @Nullable BigDecimal takenDays) {}

  private LeaveDue() {}

  /** Days due and days left, both as steps. */
  public static Computation of(Question question, Figures law) {
    BigDecimal stated = question.takenDays();
    BigDecimal taken = stated == null ? BigDecimal.ZERO : stated;
    Working working =
        Working.of("cn.annual-leave-due", law)
            .given("calendarDays", question.calendarDays())
            .given("yearlyDays", question.yearlyDays())
            .given("takenDays", taken)
            .flagIf(stated == null, Flags.LEAVE_TAKEN_NOT_GIVEN)
            .articles("年休假实施办法 5", "年休假实施办法 12");
    BigDecimal divisor = working.figure("yearDivisor", "annual-leave", "yearDivisor");
    BigDecimal due =
        BigDecimal.valueOf(question.calendarDays())
            .multiply(question.yearlyDays())
            .divide(divisor, 0, RoundingMode.FLOOR);
    BigDecimal unused = due.subtract(taken).max(BigDecimal.ZERO);
    String prorated =
        "floor(%s / %s × %s)"
            .formatted(
                question.calendarDays(),
                divisor.toPlainString(),
                question.yearlyDays().toPlainString());
    return working
        .step(PRORATED, due, prorated)
        .step(UNUSED, unused, "max(0, " + prorated + " - " + taken.toPlainString() + ")")
        .done();
  }
}
