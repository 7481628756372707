package fairwell.kernel.law.protection;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.Rows;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The medical period (医疗期), in which a sick person may not be dismissed under LCL 40 and 41
 * (42(3)). Nationally by total years of work and years at this employer, used up within a window
 * from the first sick day (劳部发〔1994〕479号 3, 4); in Shanghai by the year at this employer alone,
 * without a window.
 */
public final class MedicalPeriod {

  private static final String TOPIC = "medical-period";

  private MedicalPeriod() {}

  /**
   * Whose period.
   *
   * @param totalYears full years of work anywhere; not asked where only years here count
   * @param yearsHere full years at this employer; in Shanghai the running year, the first being 1
   */
  public record Question(Optional<BigDecimal> totalYears, BigDecimal yearsHere) {}

  /** Whether the years at this employer alone decide here. */
  public static boolean byYearsHere(Figures law) {
    return law.find(TOPIC, "firstYearMonths").isPresent();
  }

  /**
   * Steps {@code medicalMonths} and, where there is one, {@code windowMonths}.
   *
   * @throws Refused when the total years are needed and missing
   */
  public static Computation of(Question question, Figures law) {
    Working working =
        Working.of("cn.medical-period", law)
            .given("yearsHere", question.yearsHere())
            .articles("LCL 42(3)");
    return byYearsHere(law) ? local(working, question.yearsHere()) : national(working, question);
  }

  private static Computation national(Working working, Question question) {
    BigDecimal total =
        question.totalYears().orElseThrow(() -> unknown("totalYears", working.law()));
    working.given("totalYears", total).articles("劳部发〔1994〕479号 3", "劳部发〔1994〕479号 4");
    List<Optional<BigDecimal>> row =
        working.rows(TOPIC, "entitlement").rows().stream()
            .filter(one -> atLeast(total, one.get(0)) && atLeast(question.yearsHere(), one.get(1)))
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> unknown("entitlement", working.law()));
    String from = "total ≥ %s, here ≥ %s".formatted(cell(row, 0), cell(row, 1));
    return working
        .step("medicalMonths", cell(row, 2), from)
        .step("windowMonths", cell(row, 3), from)
        .done();
  }

  private static Computation local(Working working, BigDecimal yearsHere) {
    working.articles(working.wording(TOPIC, "article"));
    BigDecimal first = working.figure("firstYearMonths", TOPIC, "firstYearMonths");
    BigDecimal more = working.figure("monthsPerFurtherYear", TOPIC, "monthsPerFurtherYear");
    BigDecimal limit = working.figure("limitMonths", TOPIC, "limitMonths");
    BigDecimal further = yearsHere.subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
    return working
        .step(
            "medicalMonths",
            first.add(more.multiply(further)).min(limit),
            "min(%s + %s × %s, %s)"
                .formatted(
                    first.toPlainString(),
                    more.toPlainString(),
                    further.toPlainString(),
                    limit.toPlainString()))
        .done();
  }

  /**
   * The window in which a period of some months is used up: from the first sick day, calendar
   * months, both days inclusive (steps {@code windowFrom}, {@code windowTo}).
   *
   * @throws Refused for months no row of the law has
   */
  public static Computation window(BigDecimal months, LocalDate firstSickDay, Figures law) {
    Working working =
        Working.of("cn.medical-window", law)
            .given("medicalMonths", months)
            .given("firstSickDay", firstSickDay)
            .articles("劳部发〔1994〕479号 4", "劳部发〔1995〕236号 1");
    Rows rows = working.rows(TOPIC, "entitlement");
    BigDecimal window =
        rows.rows().stream()
            .filter(row -> cell(row, 2).compareTo(months) == 0)
            .map(row -> cell(row, 3))
            .findFirst()
            .orElseThrow(() -> unknown("window", law));
    LocalDate last = firstSickDay.plusMonths(window.intValueExact()).minusDays(1);
    return working
        .step("windowMonths", window, "")
        .step("windowFrom", Answer.of(firstSickDay), "")
        .step(
            "windowTo",
            Answer.of(last),
            firstSickDay + " + " + window.toPlainString() + " months - 1 day")
        .done();
  }

  /** Whether a period of so many months has a window in the law of the place. */
  public static boolean hasWindow(BigDecimal months, Figures law) {
    return !byYearsHere(law)
        && law.rows(TOPIC, "entitlement").rows().stream()
            .anyMatch(row -> cell(row, 2).compareTo(months) == 0);
  }

  private static boolean atLeast(BigDecimal years, Optional<BigDecimal> limit) {
    return years.compareTo(limit.orElse(BigDecimal.ZERO)) >= 0;
  }

  private static BigDecimal cell(List<Optional<BigDecimal>> row, int column) {
    return row.get(column).orElse(BigDecimal.ZERO);
  }

  private static Refused unknown(String what, Figures law) {
    return new Refused(
        new FigureUnknown(TOPIC + "." + what, law.place().code(), law.day().toString()));
  }
}
