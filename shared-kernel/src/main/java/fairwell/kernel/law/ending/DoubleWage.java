package fairwell.kernel.law.ending;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.ServiceTime;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.ending.Service.Stretch;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.procedure.WorkingDays;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Double wage (双倍工资) where no written contract was made (LCL 82; IR 6, 7): one more month's wage a
 * month, from the day after the first month to the day before signing, at most until an open-ended
 * contract is deemed after a year (LCL 14). A part of a month counts its working days by monthly /
 * 21.75 (法释〔2025〕12号 6). What arose more than a year before the claim is barred if the defence is
 * raised in arbitration (LML 27; 法释〔2025〕12号 20).
 */
public final class DoubleWage {

  private static final int MONTHS_A_YEAR = 12;
  private static final int EXACT = 20;

  private DoubleWage() {}

  /**
   * The time without a contract.
   *
   * @param signed the day the contract was signed; absent when it was not
   * @param through the last day that is claimed
   */
  public record Employment(LocalDate hiredOn, @Nullable LocalDate signed, LocalDate through) {}

  /** The days double wage is due for; none when the contract was signed within the month. */
  public static Optional<Stretch> window(Employment employment, Figures law) {
    LocalDate hired = employment.hiredOn();
    LocalDate first = hired.plusMonths(months(law, "graceMonths"));
    LocalDate last = hired.plusMonths(months(law, "deemedMonths")).minusDays(1);
    LocalDate signed = employment.signed();
    if (signed != null && signed.minusDays(1).isBefore(last)) {
      last = signed.minusDays(1);
    }
    if (employment.through().isBefore(last)) {
      last = employment.through();
    }
    return last.isBefore(first) ? Optional.empty() : Optional.of(new Stretch(first, last));
  }

  /**
   * What to reckon.
   *
   * @param workingDays working days of the window by calendar month, where they are known; then
   *     whole months are calendar months. Else whole months run from the first day and the rest is
   *     counted by the holiday calendar
   * @param claimedOn the day of the claim, if the limitation defence was raised
   */
  public record Question(
      Stretch window,
      BigDecimal monthlyWage,
      Map<YearMonth, BigDecimal> workingDays,
      Optional<LocalDate> claimedOn) {

    public Question {
      workingDays = Map.copyOf(workingDays);
    }
  }

  /** Steps {@code theoretical} and {@code timeBarred}; the amount is what remains. */
  public static Computation of(Question question, Figures law) {
    Stretch window = question.window();
    Working working =
        Working.of("cn.double-wage", law)
            .given("monthlyWage", question.monthlyWage())
            .articles("LCL 82", "IR 6", "IR 7", "法释〔2025〕12号 6")
            .step("windowFrom", Answer.of(window.first()), "")
            .step("windowTo", Answer.of(window.last()), "");
    Sheet sheet = new Sheet(question, working, WorkingDays.of(law));
    Money all = sheet.amount("theoretical", window);
    Money barred =
        barred(question, law)
            .map(part -> {
              working
                  .given("claimedOn", question.claimedOn().orElseThrow())
                  .articles("LML 27", "法释〔2025〕12号 20");
              return sheet.amount("timeBarred", part);
            })
            .orElseGet(() -> law.money(BigDecimal.ZERO));
    if (barred.isZero()) {
      working.step("timeBarred", barred, "");
    }
    return sheet
        .calendar()
        .cite(working)
        .amount(
            all.minus(barred),
            all.amount().toPlainString() + " - " + barred.amount().toPlainString());
  }

  /**
   * A refused open-ended contract: double wage for each month since, without a limit (LCL 82(2)).
   */
  public static Computation refusedOpenEnded(
      BigDecimal monthlyWage, BigDecimal months, Figures law) {
    return Working.of("cn.double-wage", law)
        .given("monthlyWage", monthlyWage)
        .given("months", months)
        .articles("LCL 82(2)", "IR 7")
        .amount(
            law.money(monthlyWage.multiply(months)),
            monthlyWage.toPlainString() + " × " + months.toPlainString());
  }

  /** The part of the window that arose more than a year before the claim. */
  private static Optional<Stretch> barred(Question question, Figures law) {
    Stretch window = question.window();
    return question
        .claimedOn()
        .map(day -> day.minusMonths(months(law, "limitationMonths")).minusDays(1))
        .filter(last -> !last.isBefore(window.first()))
        .map(last ->
            new Stretch(window.first(), last.isBefore(window.last()) ? last : window.last()));
  }

  private static long months(Figures law, String figure) {
    return law.need("double-wage", figure).value().longValueExact();
  }

  /** Counts months and days of a part of the window. */
  private record Sheet(Question question, Working working, WorkingDays calendar) {

    private record Parts(BigDecimal months, BigDecimal days) {

      Parts month() {
        return new Parts(months.add(BigDecimal.ONE), days);
      }

      Parts days(BigDecimal more) {
        return new Parts(months, days.add(more));
      }
    }

    Money amount(String step, Stretch part) {
      Parts parts = question.workingDays().isEmpty() ? fromFirstDay(part) : byCalendar(part);
      BigDecimal wage = question.monthlyWage();
      String formula = wage.toPlainString() + " × " + parts.months().toPlainString();
      BigDecimal exact = wage.multiply(parts.months());
      if (parts.days().signum() > 0) {
        BigDecimal divisor = working.figure("monthlyPayDays", "pay-days", "monthlyPayDays");
        exact = exact.add(wage.multiply(parts.days()).divide(divisor, EXACT, RoundingMode.HALF_UP));
        formula +=
            " + %s / %s × %s"
                .formatted(
                    wage.toPlainString(), divisor.toPlainString(), parts.days().toPlainString());
      }
      Money amount = working.round(exact);
      working.step(step, amount, formula);
      return amount;
    }

    private Parts fromFirstDay(Stretch part) {
      ServiceTime time = ServiceTime.between(part.first(), part.last());
      int months = time.years() * MONTHS_A_YEAR + time.months();
      LocalDate rest = part.first().plusMonths(months);
      return new Parts(BigDecimal.valueOf(months), BigDecimal.ZERO)
          .days(BigDecimal.valueOf(time.days() == 0 ? 0 : calendar.within(rest, part.last())));
    }

    private Parts byCalendar(Stretch part) {
      Parts parts = new Parts(BigDecimal.ZERO, BigDecimal.ZERO);
      YearMonth last = YearMonth.from(part.last());
      for (YearMonth month = YearMonth.from(part.first());
          !month.isAfter(last);
          month = month.plusMonths(1)) {
        Stretch within = within(part, month);
        boolean whole = within.equals(new Stretch(month.atDay(1), month.atEndOfMonth()));
        parts = whole ? parts.month() : parts.days(days(month, within));
      }
      return parts;
    }

    /** The days stated for the month, if they are about the same days; else by the calendar. */
    private BigDecimal days(YearMonth month, Stretch within) {
      BigDecimal stated = question.workingDays().get(month);
      return stated != null && within.equals(within(question.window(), month))
          ? stated
          : BigDecimal.valueOf(calendar.within(within.first(), within.last()));
    }

    private static Stretch within(Stretch part, YearMonth month) {
      LocalDate first = month.atDay(1);
      LocalDate last = month.atEndOfMonth();
      return new Stretch(
          part.first().isAfter(first) ? part.first() : first,
          part.last().isBefore(last) ? part.last() : last);
    }
  }
}
