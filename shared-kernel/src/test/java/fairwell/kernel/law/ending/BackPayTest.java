package fairwell.kernel.law.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BackPayTest {

  private static final LocalDate END = LocalDate.of(2026, 9, 30);

  private static Computation until(String day) {
    return BackPay.of(
        new BackPay.Question(Law.yuan("12000.00"), END, LocalDate.parse(day)),
        Law.of("CN-BJ", "2026-09-30"));
  }

  @Test
  void itIsTheMonthlyWageByCalendarDays() {
    assertThat(Law.amount(until("2026-11-14"))).isEqualTo("17753.42");
    assertThat(until("2026-11-14").formula()).isEqualTo("12000.00 × 12 ÷ 365 × 45");
    assertThat(Law.amount(until("2027-09-30"))).isEqualTo("144000.00");
    assertThat(until("2026-11-14").articles()).containsExactly("LCL 48", "法释〔2025〕12号 18");
  }

  @Test
  void anEndThatIsUndoneTheSameDayOwesNothing() {
    assertThat(Law.amount(until("2026-09-30"))).isEqualTo("0.00");
    assertThatThrownBy(() -> until("2026-09-29")).isInstanceOf(IllegalArgumentException.class);
  }
}
