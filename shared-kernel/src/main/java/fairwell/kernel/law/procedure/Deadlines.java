package fairwell.kernel.law.procedure;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.time.LocalDate;

/**
 * What is due when after the end of an employment: certificate, transfer of file and social
 * insurance and retention of the contract (LCL 50), notice to the unemployment agency (SIL 50),
 * housing fund (住房公积金管理条例 15), last wages, and the claim to arbitration (LML 27).
 *
 * <p>Days are calendar days from the day after the end. A last day that is a day of rest stays as
 * it is and is flagged: whether it moves is for the local rule.
 */
public final class Deadlines {

  private static final String TOPIC = "procedure";

  private Deadlines() {}

  /**
   * Which end.
   *
   * @param end the last day of employment, inclusive
   */
  public record Question(LocalDate end) {}

  /** A step for each deadline. */
  public static Computation of(Question question, Figures law) {
    LocalDate end = question.end();
    Working working =
        Working.of("cn.deadlines", law)
            .given("legalEnd", end)
            .articles("LCL 50", "IR 24", "SIL 50", "住房公积金管理条例 15", "LML 27");
    WorkingDays calendar = WorkingDays.of(law);
    days(working, calendar, end, "certificateDue", "certificateDays");
    days(working, calendar, end, "fileTransferDue", "fileTransferDays");
    days(working, calendar, end, "unemployedListDue", "unemployedListDays");
    days(working, calendar, end, "unemployedListDueOlderRule", "unemployedListOlderRuleDays");
    days(working, calendar, end, "housingFundDue", "housingFundDays");
    int retention = whole(working, "contractRetentionYears");
    working.step(
        "contractRetainUntil",
        Answer.of(end.plusYears(retention)),
        end + " + " + retention + " years");
    int limitation = whole(working, "arbitrationYears");
    due(
        working,
        calendar,
        "arbitrationDeadlineWages",
        end.plusYears(limitation),
        end + " + " + limitation + " years");
    return calendar.cite(working).done();
  }

  /**
   * When the last wages are due: at the end, or some calendar or working days later where the place
   * says so.
   *
   * @throws fairwell.kernel.refusal.Refused when working days of an unknown year are asked for
   */
  public static Computation finalPay(Question question, Figures law) {
    LocalDate end = question.end();
    Working working = Working.of("cn.final-pay", law).given("legalEnd", end);
    working.articles(working.wording("final-pay", "article"));
    WorkingDays calendar = WorkingDays.of(law);
    boolean worked = law.find("final-pay", "workingDays").isPresent();
    String unit = worked ? "workingDays" : "calendarDays";
    int days = working.figure(unit, "final-pay", unit).intValueExact();
    LocalDate due = worked ? calendar.after(end, days) : end.plusDays(days);
    String counted = worked ? " working days" : " days";
    working.step("finalPayDue", Answer.of(due), end + " + " + days + counted);
    return calendar.cite(working).done();
  }

  private static void days(
      Working working, WorkingDays calendar, LocalDate end, String step, String figure) {
    int days = whole(working, figure);
    due(working, calendar, step, end.plusDays(days), end + " + " + days + " days");
  }

  private static void due(
      Working working, WorkingDays calendar, String step, LocalDate day, String formula) {
    working.step(step, Answer.of(day), formula);
    boolean known = calendar.knows(day.getYear());
    working.flagIf(!known, Flags.HOLIDAYS_UNKNOWN);
    working.flagIf(known && !calendar.isWorkingDay(day), Flags.DEADLINE_ON_REST_DAY);
  }

  private static int whole(Working working, String figure) {
    return working.figure(figure, TOPIC, figure).intValueExact();
  }
}
