package fairwell.kernel.law.leave;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.pack.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days a year. */
class LeaveEntitlementTest {

  private static final Figures CHINA = Law.of("CN", "2026-12-31");

  @ParameterizedTest
  @CsvSource({
    "0.99, 0",
    "1, 5",
    "9.99, 5",
    "10, 10",
    "19.99, 10",
    "20, 15",
    "45, 15",
  })
  void theTiersGoByWorkingYears(String years, String days) {
    Computation entitled = LeaveEntitlement.statutory(number(years), number("0"), CHINA);
    assertThat(entitled.number(LeaveEntitlement.DAYS)).isEqualByComparingTo(days);
    assertThat(entitled.rule()).isEqualTo("cn.annual-leave-entitlement");
    assertThat(inputs(entitled)).isEqualTo("workingYears=" + years + " (given)");
    assertThat(packs(entitled)).containsExactly("cn.annual-leave.2008");
    assertThat(entitled.articles()).containsExactly("职工带薪年休假条例 3", "年休假实施办法 3");
    assertThat(entitled.flags()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 12, 0, false",
    "5, 1.9, 5, false",
    "5, 2, 0, true",
    "10, 2.9, 10, false",
    "10, 3, 0, true",
    "20, 3.9, 15, false",
    "20, 4, 0, true",
  })
  void longSicknessTakesThemAway(String years, String sick, String days, boolean excluded) {
    Computation entitled = LeaveEntitlement.statutory(number(years), number(sick), CHINA);
    assertThat(entitled.number(LeaveEntitlement.DAYS)).isEqualByComparingTo(days);
    assertThat(entitled.articles()).contains("职工带薪年休假条例 4");
    assertThat(inputs(entitled)).endsWith("sickMonths=" + sick + " (given)");
    assertThat(entitled.flags().contains(Flags.LEAVE_EXCLUDED_BY_SICKNESS)).isEqualTo(excluded);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2, 0",
    "5, 1.9, 5",
    "7, 2, 0",
    "10, 2.9, 10",
    "12, 3, 0",
    "15, 3.9, 15",
    "25, 4, 0",
    "25, 0, 25",
  })
  void grantedDaysGoByTheirTier(String granted, String sick, String days) {
    Computation entitled = LeaveEntitlement.granted(number(granted), number(sick), CHINA);
    assertThat(entitled.number(LeaveEntitlement.DAYS)).isEqualByComparingTo(days);
    assertThat(inputs(entitled)).startsWith("grantedDays=" + granted + " (given)");
  }
}
