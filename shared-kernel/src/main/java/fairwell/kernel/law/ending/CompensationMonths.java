package fairwell.kernel.law.ending;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.ServiceTime;
import fairwell.kernel.law.ServiceTime.MonthsTable;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Service in months of wage (LCL 47): one a full year, one for a remainder of six months or more, a
 * half for less. Service before 2008 follows the rules of that time (LCL 97), but counts in one
 * with the rest for 2N (IR 25).
 */
public final class CompensationMonths {

  private static final LocalDate LAW_BEGINS = LocalDate.of(2008, 1, 1);
  private static final int HALF_A_YEAR = 6;
  private static final int LATE_IN_MONTH = 29;

  private CompensationMonths() {}

  /**
   * Which service, and for what.
   *
   * @param ground decides what service before 2008 counts; without one all counts in one
   * @param unlawful whether it is counted for 2N
   */
  public record Question(Service service, @Nullable Ground ground, boolean unlawful) {}

  /**
   * The months that count before any limit.
   *
   * @param since2008 by LCL 47
   * @param before2008 by the older rules; absent where those were local, so that nothing is known
   */
  public record Months(BigDecimal since2008, Optional<BigDecimal> before2008) {

    static Months all(BigDecimal months) {
      return new Months(months, Optional.of(BigDecimal.ZERO));
    }
  }

  /** The months, without the limit of twelve years that comes with the cap. */
  public static Computation of(Question question, Figures law) {
    Working working = Working.of("cn.compensation-months", law);
    Months months = count(working, question);
    working.step("post2008Months", months.since2008(), "");
    months
        .before2008()
        .ifPresent(earlier ->
            working
                .step("pre2008Months", earlier, "")
                .step(
                    "compensationMonths",
                    months.since2008().add(earlier),
                    months.since2008().toPlainString() + " + " + earlier.toPlainString()));
    return working.done();
  }

  /** Writes down how the months come about. */
  static Months count(Working working, Question question) {
    working.articles("LCL 47");
    return switch (question.service()) {
      case Service.Counted counted -> {
        working.given("compensationMonths", counted.months());
        yield Months.all(counted.months());
      }
      case Service.Stated stated -> stated(working, stated.time());
      case Service.Dated dated -> dated(working, dated, question);
    };
  }

  private static Months stated(Working working, ServiceTime time) {
    working.given("service", time);
    LocalDate first =
        working
            .law()
            .day()
            .plusDays(1)
            .minusYears(time.years())
            .minusMonths(time.months())
            .minusDays(time.days());
    working.flagIf(first.isBefore(LAW_BEGINS), Flags.PRE_2008_SERVICE);
    working.flagIf(nearStep(time), Flags.SERVICE_BOUNDARY);
    return Months.all(time.monthsOfWage(table(working)));
  }

  /** Whether a day more or less may matter; how many days the last month had is not known. */
  private static boolean nearStep(ServiceTime time) {
    return switch (time.months()) {
      case 0 -> time.days() <= 1;
      case HALF_A_YEAR - 1 -> time.days() >= LATE_IN_MONTH;
      case HALF_A_YEAR -> time.days() == 0;
      default -> false;
    };
  }

  private static Months dated(Working working, Service.Dated dated, Question question) {
    working.given("hiredOn", dated.first()).given("legalEnd", dated.last());
    if (dated.stretches().size() > 1) {
      working.given("stretches", dated.stretches()).articles("IR 10");
    }
    working.step("service", Answer.of(dated.time().toString()), dated.stretches().toString());
    MonthsTable table = table(working);
    boolean older = dated.first().isBefore(LAW_BEGINS);
    Ground ground = question.ground();
    // For 2N service before 2008 counts in one; without a ground the older rules cannot be asked.
    working.flagIf(older && !question.unlawful(), Flags.PRE_2008_SERVICE);
    if (!older || question.unlawful() || ground == null) {
      working.flagIf(atStep(dated, table), Flags.SERVICE_BOUNDARY);
      return Months.all(dated.time().monthsOfWage(table));
    }
    working.articles("LCL 97", "劳部发〔1994〕481号");
    Optional<Service.Dated> since = dated.since(LAW_BEGINS);
    working.flagIf(since.filter(rest -> atStep(rest, table)).isPresent(), Flags.SERVICE_BOUNDARY);
    return new Months(
        since.map(rest -> rest.time().monthsOfWage(table)).orElse(BigDecimal.ZERO),
        ServiceBefore2008.months(ground, dated.before(LAW_BEGINS)));
  }

  private static MonthsTable table(Working working) {
    return new MonthsTable(
        working.figure("monthsPerFullYear", "severance", "monthsPerFullYear"),
        working.figure("monthsFromHalfYear", "severance", "monthsFromHalfYear"),
        working.figure("monthsBelowHalfYear", "severance", "monthsBelowHalfYear"));
  }

  /** Whether the service is one day from a step. */
  private static boolean atStep(Service.Dated dated, MonthsTable table) {
    BigDecimal months = dated.time().monthsOfWage(table);
    return months.compareTo(dated.timeUntil(-1).monthsOfWage(table)) != 0
        || months.compareTo(dated.timeUntil(1).monthsOfWage(table)) != 0;
  }
}
