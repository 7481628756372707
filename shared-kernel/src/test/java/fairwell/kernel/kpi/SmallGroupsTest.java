package fairwell.kernel.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is withheld, so that nobody learns of a small group by subtracting. */
class SmallGroupsTest {

  @Test
  void oneSmallPartTakesTheSmallestOtherWithIt() {
    assertThat(SmallGroups.hidden(List.of(9L, 2L, 7L), false)).containsExactly(1, 2);
    assertThat(SmallGroups.hidden(List.of(9L, 8L, 7L), false)).isEmpty();
  }

  @Test
  void smallPartsThatAreManyTogetherNeedNoOther() {
    assertThat(SmallGroups.hidden(List.of(9L, 2L, 3L), false)).containsExactly(1, 2);
    assertThat(SmallGroups.hidden(List.of(9L, 2L, 2L), false)).containsExactly(0, 1, 2);
  }

  @Test
  void nothingIsNoGroup() {
    assertThat(SmallGroups.hidden(List.of(9L, 0L, 7L), false)).containsExactly(1);
  }

  @Test
  void partsDoNotAddUpToAWholeThatIsHidden() {
    assertThat(SmallGroups.hidden(List.of(9L, 8L, 7L), true)).containsExactly(2);
    assertThat(SmallGroups.hidden(List.of(9L, 4L, 7L), true)).containsExactly(1, 2);
  }

  @Test
  void whateverIsShownOfAWholeLeavesNoSmallGroup() {
    for (long a = 0; a < 12; a++) {
      for (long b = 0; b < 12; b++) {
        for (long c = 0; c < 12; c++) {
          List<Long> sizes = List.of(a, b, c);
          long hidden = SmallGroups.hidden(sizes, false).stream().mapToLong(sizes::get).sum();
          boolean allAreOne = a + b + c < Figure.SMALLEST_GROUP;
          assertThat(hidden == 0 || hidden >= Figure.SMALLEST_GROUP || allAreOne)
              .as("%s", sizes)
              .isTrue();
        }
      }
    }
  }

  @Test
  void aYearIsTwoHalvesOfTwoQuartersOfThreeMonths() {
    ReportingPeriod year = period("2026-01-01", "2026-12-31");
    ReportingPeriod half = period("2026-07-01", "2026-12-31");
    ReportingPeriod quarter = period("2026-10-01", "2026-12-31");
    ReportingPeriod month = period("2026-11-01", "2026-11-30");
    assertThat(Calendar.parent(month)).isEqualTo(quarter);
    assertThat(Calendar.parent(quarter)).isEqualTo(half);
    assertThat(Calendar.parent(half)).isEqualTo(year);
    assertThat(Calendar.parent(year)).isNull();
    assertThat(Calendar.parent(period("2026-02-01", "2026-03-31"))).isNull();
    assertThat(Calendar.children(year)).contains(half).hasSize(2);
    assertThat(Calendar.children(quarter)).contains(month).hasSize(3);
    assertThat(Calendar.children(month)).isEmpty();
  }

  @Test
  void anyWholeMonthsAreMadeOfPartsOfTheCalendar() {
    assertThat(Calendar.parts(period("2025-11-01", "2027-02-28")))
        .containsExactly(
            period("2025-11-01", "2025-11-30"),
            period("2025-12-01", "2025-12-31"),
            period("2026-01-01", "2026-12-31"),
            period("2027-01-01", "2027-01-31"),
            period("2027-02-01", "2027-02-28"));
    ReportingPeriod odd = period("2026-01-02", "2026-03-01");
    assertThat(Calendar.parts(odd)).containsExactly(odd);
  }

  @Test
  void onlyWholeMonthsCanBeAskedFor() {
    assertThat(ReportingPeriod.possible(day("2026-01-01"), day("2026-02-28"))).isPresent();
    assertThat(ReportingPeriod.possible(day("2026-01-02"), day("2026-02-28"))).isEmpty();
    assertThat(ReportingPeriod.possible(day("2026-01-01"), day("2026-02-27"))).isEmpty();
    assertThat(ReportingPeriod.possible(day("2024-01-01"), day("2024-02-28"))).isEmpty();
  }

  private static ReportingPeriod period(String from, String to) {
    return new ReportingPeriod(day(from), day(to));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
