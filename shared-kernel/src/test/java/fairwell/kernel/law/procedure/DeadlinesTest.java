package fairwell.kernel.law.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Explained;
import fairwell.kernel.law.Flags;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** LCL 50 and the deadlines beside it. */
class DeadlinesTest {

  private static Computation dates(String place, String end) {
    return Deadlines.of(new Deadlines.Question(LocalDate.parse(end)), Explained.law(place, end));
  }

  private static Computation pay(String place, String end) {
    return Deadlines.finalPay(
        new Deadlines.Question(LocalDate.parse(end)), Explained.law(place, end));
  }

  @Test
  void explainThemselves() {
    assertThat(Explained.text(dates("CN-BJ", "2025-10-31")))
        .isEqualTo(
            """
            cn.deadlines
            certificateDue = 2025-10-31: 2025-10-31 + 0 days
            fileTransferDue = 2025-11-15: 2025-10-31 + 15 days
            unemployedListDue = 2025-11-15: 2025-10-31 + 15 days
            unemployedListDueOlderRule = 2025-11-07: 2025-10-31 + 7 days
            housingFundDue = 2025-11-30: 2025-10-31 + 30 days
            contractRetainUntil = 2027-10-31: 2025-10-31 + 2 years
            arbitrationDeadlineWages = 2026-10-31: 2025-10-31 + 1 years
            given legalEnd = 2025-10-31
            pack certificateDays = 0
            pack fileTransferDays = 15
            pack unemployedListDays = 15
            pack unemployedListOlderRuleDays = 7
            pack housingFundDays = 30
            pack contractRetentionYears = 2
            pack arbitrationYears = 1
            packs: cn.procedure.2008, cn.holidays.2025, cn.holidays.2026
            articles: LCL 50, IR 24, SIL 50, 住房公积金管理条例 15, LML 27
            flags: DEADLINE_ON_REST_DAY
            """);
  }

  @Test
  void aLastDayOfRestIsFlaggedAndAnUnknownYearToo() {
    // 15 days on is Saturday 15 November 2025.
    assertThat(dates("CN-BJ", "2025-10-31").flags()).contains(Flags.DEADLINE_ON_REST_DAY);
    // 9, 16 and 24 November 2026 are worked; a year on nothing is announced.
    assertThat(dates("CN-BJ", "2026-11-09").flags()).containsExactly(Flags.HOLIDAYS_UNKNOWN);
  }

  @Test
  void theLastWagesAreDueAtTheEndOrInWorkingDays() {
    assertThat(Explained.text(pay("CN-HZ", "2026-09-30")))
        .isEqualTo(
            """
            cn.final-pay
            finalPayDue = 2026-09-30: 2026-09-30 + 0 days
            given legalEnd = 2026-09-30
            pack calendarDays = 0
            packs: cn.final-pay.1995
            articles: 工资支付暂行规定 9
            """);
    assertThat(Explained.text(pay("CN-SZ", "2026-09-30")))
        .isEqualTo(
            """
            cn.final-pay
            finalPayDue = 2026-10-10: 2026-09-30 + 3 working days
            given legalEnd = 2026-09-30
            pack workingDays = 3
            packs: cn-sz.final-pay.2004, cn.holidays.2026
            articles: 深圳市员工工资支付条例
            """);
    assertThat(pay("CN-BJ", "2026-09-30").articles()).containsExactly("北京市工资支付规定 12");
    assertThat(pay("CN-GZ", "2026-09-30").articles()).containsExactly("广东省工资支付条例 13");
    assertThatThrownBy(() -> pay("CN-SZ", "2026-12-31")).isInstanceOf(Refused.class);
  }
}
