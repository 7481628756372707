package fairwell.kernel.law.protection;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Explained;
import fairwell.kernel.law.protection.RetirementAge.Category;
import java.math.BigDecimal;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The age before the reform, and its steps. */
class RetirementAgeTest {

  private static Computation age(Category category, YearMonth born, String day) {
    return RetirementAge.of(new RetirementAge.Question(category, born), Explained.law("CN", day));
  }

  @Test
  void explainsItself() {
    assertThat(Explained.text(age(Category.MALE, YearMonth.of(1970, 6), "2026-01-01")))
        .isEqualTo(
            """
            cn.retirement-age
            monthsLater = 17: min(65 / 4 + 1, 36)
            statutoryRetirementAge = 61y5m: 60y + 17m
            retirementMonth = 2031-11: 1970-06 + 61y5m
            given category = MALE
            given born = 1970-06
            pack years = 60
            pack stepBirthMonths = 4
            pack maxMonths = 36
            given firstBirthMonth = 1965-01
            packs: cn.retirement-age.2025
            articles: LCL 44(2), 全国人大常委会 2024-09-13
            """);
  }

  @Test
  void beforeTheReformItIsTheOldAge() {
    assertThat(Explained.text(age(Category.FEMALE_55, YearMonth.of(1970, 6), "2024-12-31")))
        .isEqualTo(
            """
            cn.retirement-age
            statutoryRetirementAge = 55y0m: 55y + 0m
            retirementMonth = 2025-06: 1970-06 + 55y0m
            given category = FEMALE_55
            given born = 1970-06
            pack years = 55
            packs: cn.retirement-age.1978
            articles: LCL 44(2), 国发〔1978〕104号
            """);
  }

  @Test
  void whoIsOlderThanTheFirstStepIsNotMoved() {
    Computation age = age(Category.FEMALE_50, YearMonth.of(1974, 12), "2026-01-01");
    assertThat(age.answer("monthsLater")).contains(Answer.of(0));
    assertThat(age.answer("statutoryRetirementAge")).contains(Answer.of("50y0m"));
  }

  @Property(tries = 200)
  void neverFallsAndStaysWithinItsLimit(
      @ForAll Category category, @ForAll @IntRange(min = 0, max = 500) int after) {
    YearMonth born = YearMonth.of(1960, 1).plusMonths(after);
    BigDecimal later = later(category, born);
    BigDecimal next = later(category, born.plusMonths(1));
    BigDecimal limit = BigDecimal.valueOf(category == Category.FEMALE_50 ? 60 : 36);
    assertThat(next.subtract(later)).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    assertThat(later).isBetween(BigDecimal.ZERO, limit);
  }

  private static BigDecimal later(Category category, YearMonth born) {
    Answer later = age(category, born, "2026-01-01").answer("monthsLater").orElseThrow();
    return new BigDecimal(later.plain().toString());
  }
}
