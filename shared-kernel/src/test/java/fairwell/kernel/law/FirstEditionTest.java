package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Settlements as the first edition of the rules gave them: what was recorded then is computed again
 * to the same bytes, however much later editions say otherwise. Never made anew.
 */
class FirstEditionTest {

  private static final String GOLDEN = "first-edition.txt";

  private record Case(FactStream facts, Terms terms) {}

  @Test
  void whatWasComputedThenIsComputedAgain() {
    StringBuilder text = new StringBuilder();
    cases()
        .forEach((name, one) ->
            text.append("== ").append(name).append('\n').append(text(computed(one))).append('\n'));
    assertThat(text.toString()).isEqualTo(golden());
  }

  private static Statement computed(Case one) {
    return Settlements.compute(
        one.facts().facts(), one.terms(), PolicyPacks.shipped(), Edition.FIRST);
  }

  private static Map<String, Case> cases() {
    Map<String, Case> cases = new LinkedHashMap<>();
    cases.put("dismissal in Beijing, N and a month", dismissal());
    cases.put("agreement in Shanghai far above the law", agreement());
    cases.put("after the medical period in Shanghai", of(Ground.LCL_40_1, person("CN-SH")));
    cases.put("bankruptcy in Beijing", of(Ground.LCL_44_4, person("CN-BJ")));
    cases.put("a month without wages", gap());
    cases.put("resignation in Shenzhen", of(Ground.LCL_37, person("CN-SZ")));
    return cases;
  }

  private static Case of(Ground ground, FactStream facts) {
    return new Case(facts, terms(ground, "2026-09-18", "0.00", false));
  }

  private static Case dismissal() {
    FactStream facts =
        person("CN-BJ")
            .leaveEntitled(2026, "10")
            .loan("2026-01-10", "L-1", "3000.00", true)
            .expense("2026-09-02", "R-1", "80.50")
            .bonus("2026-01-15", "B-1", "30000.00")
            .bonus("2026-02-15", "B-2", "12000.00");
    facts.add(new BonusPaid(FactStream.WHO, facts.key(), LocalDate.of(2026, 2, 20), "B-2"));
    facts.add(
        new LeaveTaken(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 9, 28),
            LocalDate.of(2026, 10, 9),
            LeaveKind.ANNUAL,
            new BigDecimal("4"),
            null));
    week(facts, "2026-08-31", "5");
    week(facts, "2026-09-07", "3");
    for (ContributionKind kind : ContributionKind.values()) {
      facts.add(
          new ContributionPaid(
              FactStream.WHO,
              facts.key(),
              YearMonth.of(2026, 8),
              kind,
              Money.cny("22000.00"),
              Money.cny("1760.00"),
              Money.cny("3520.00")));
    }
    return new Case(facts, terms(Ground.LCL_40_3, "2026-09-30", "0.00", true));
  }

  private static Case agreement() {
    FactStream facts =
        FactStream.hired("CN-SH", "2005-03-15", "2003-07-01")
            .agreed("2005-03-15", "42000.00", "1700.00")
            .paidMonthly("2025-09", "2026-08", "43700.00");
    return new Case(
        facts, terms(Ground.LCL_36_EMPLOYER_PROPOSED, "2026-09-18", "200000.00", false));
  }

  private static Case gap() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2020-01-01", "2020-01-01")
            .agreed("2020-01-01", "9000.00", "0.00")
            .paidMonthly("2025-09", "2026-02", "9000.00")
            .paidMonthly("2026-04", "2026-08", "9000.00");
    return new Case(facts, terms(Ground.LCL_38, "2026-09-30", "0.00", false));
  }

  private static FactStream person(String place) {
    FactStream facts =
        FactStream.hired(place, "2012-03-11", "2010-09-01")
            .agreed("2012-03-11", "20000.00", "2000.00");
    for (YearMonth month = YearMonth.of(2025, 9);
        month.isBefore(YearMonth.of(2026, 9));
        month = month.plusMonths(1)) {
      facts.paid(month.toString(), "22000.00", "530.00", "4953.00", "589.70");
    }
    return facts;
  }

  private static void week(FactStream facts, String monday, String weekday) {
    facts.add(
        new WorkWeekRecorded(
            FactStream.WHO,
            facts.key(),
            LocalDate.parse(monday),
            new BigDecimal("40"),
            new BigDecimal(weekday),
            BigDecimal.ZERO,
            BigDecimal.ZERO));
  }

  private static Terms terms(Ground ground, String day, String exGratia, boolean payInLieu) {
    LocalDate end = LocalDate.parse(day);
    return Terms.ofCase(
        ground, end, end, end, Money.cny(exGratia), payInLieu ? null : end.minusDays(40));
  }

  /** Every part of a statement, a line of text for each; a comment in a pack moves no amount. */
  private static String text(Statement statement) {
    return statement
        .toString()
        .replaceAll(", contentHash=[0-9a-f]+", "")
        .replaceAll(
            ", reasons=\\[[^\\]]*\\]", "") // statements name the facts behind their flags since
        .replace("Line[", "\n  Line[")
        .replace("DuePayment[", "\n  DuePayment[")
        .replace("EmployerCost[", "\n  EmployerCost[")
        .replace("Contribution[", "\n    Contribution[");
  }

  private static String golden() {
    try (InputStream file = FirstEditionTest.class.getResourceAsStream(GOLDEN)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
