package fairwell.kernel.law.ending;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Explained;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.ServiceTime;
import fairwell.kernel.law.ending.Service.Stretch;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** LCL 47, 97, IR 10: service in months of wage. */
class CompensationMonthsTest {

  private static final Figures LAW = Explained.law("CN", "2026-03-31");

  private static Computation months(Service service, @Nullable Ground ground) {
    return CompensationMonths.of(new CompensationMonths.Question(service, ground, false), LAW);
  }

  private static Stretch stretch(String first, String last) {
    return new Stretch(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void serviceOfTwoTimesIsExplained() {
    Service service =
        new Service.Dated(
            List.of(stretch("2004-05-01", "2010-01-31"), stretch("2012-04-01", "2026-03-31")));
    assertThat(Explained.text(months(service, Ground.LCL_40_3)))
        .isEqualTo(
            """
            cn.compensation-months
            service = 19y9m0d: [2004-05-01..2010-01-31, 2012-04-01..2026-03-31]
            post2008Months = 16.5
            pre2008Months = 4
            compensationMonths = 20.5: 16.5 + 4
            given hiredOn = 2004-05-01
            given legalEnd = 2026-03-31
            given stretches = [2004-05-01..2010-01-31, 2012-04-01..2026-03-31]
            pack monthsPerFullYear = 1
            pack monthsFromHalfYear = 1
            pack monthsBelowHalfYear = 0.5
            packs: cn.severance.2008
            articles: LCL 47, IR 10, LCL 97, 劳部发〔1994〕481号
            flags: PRE_2008_SERVICE
            """);
  }

  @Test
  void stretchesThatTouchOrOverlapAreOne() {
    List<Stretch> touching =
        List.of(stretch("2020-04-01", "2026-03-31"), stretch("2016-05-01", "2020-03-31"));
    assertThat(new Service.Dated(touching).stretches())
        .containsExactly(stretch("2016-05-01", "2026-03-31"));
    List<Stretch> overlapping =
        List.of(stretch("2016-05-01", "2026-03-31"), stretch("2018-01-01", "2019-01-01"));
    assertThat(new Service.Dated(overlapping).stretches())
        .containsExactly(stretch("2016-05-01", "2026-03-31"));
    List<Stretch> apart =
        List.of(stretch("2016-05-01", "2020-03-30"), stretch("2020-04-01", "2026-03-31"));
    assertThat(new Service.Dated(apart).stretches()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0,  0,   true",
    "0, 0, 1,  0.5, true",
    "0, 0, 2,  0.5, false",
    "0, 5, 28, 0.5, false",
    "0, 5, 29, 0.5, true",
    "0, 6, 0,  1,   true",
    "0, 6, 1,  1,   false",
    "2, 8, 0,  3,   false",
    "3, 0, 0,  3,   true",
    "3, 0, 1,  3.5, true",
    "3, 0, 2,  3.5, false",
  })
  void aStatedLengthIsTakenAsItIs(
      int years, int months, int days, String counted, boolean flagged) {
    Computation computation =
        months(new Service.Stated(new ServiceTime(years, months, days)), Ground.LCL_40_3);
    assertThat(computation.answer("compensationMonths").map(Answer::plain)).contains(counted);
    assertThat(computation.flags().contains(Flags.SERVICE_BOUNDARY)).isEqualTo(flagged);
    assertThat(computation.flags()).doesNotContain(Flags.PRE_2008_SERVICE);
  }

  @ParameterizedTest
  @CsvSource({"18, 3, 0, false", "18, 3, 1, true", "19, 0, 0, true"})
  void aStatedLengthThatReachesBefore2008IsFlagged(
      int years, int months, int days, boolean flagged) {
    Computation computation =
        months(new Service.Stated(new ServiceTime(years, months, days)), Ground.LCL_40_3);
    assertThat(computation.flags().contains(Flags.PRE_2008_SERVICE)).isEqualTo(flagged);
  }

  @Test
  void countedMonthsStand() {
    assertThat(Explained.text(months(new Service.Counted(new BigDecimal("3.5")), Ground.LCL_40_3)))
        .isEqualTo(
            """
            cn.compensation-months
            post2008Months = 3.5
            pre2008Months = 0
            compensationMonths = 3.5: 3.5 + 0
            given compensationMonths = 3.5
            articles: LCL 47
            """);
  }

  @Test
  void withoutAGroundAllCountsInOneAndIsFlagged() {
    Computation computation =
        months(Service.between(LocalDate.of(2000, 4, 1), LocalDate.of(2026, 3, 31)), null);
    assertThat(computation.answer("compensationMonths").map(Answer::plain)).contains("26");
    assertThat(computation.flags()).contains(Flags.PRE_2008_SERVICE);
  }

  @ParameterizedTest
  @EnumSource
  void eachGroundHasItsRuleBefore2008(Ground ground) {
    Computation computation =
        months(Service.between(LocalDate.of(1990, 1, 2), LocalDate.of(2026, 3, 31)), ground);
    String before =
        switch (ground) {
          case LCL_36_EMPLOYER_PROPOSED, LCL_40_2 -> "12";
          case LCL_40_1, LCL_40_3, LCL_41_1 -> "18";
          case LCL_38, IR_6 -> null;
          default -> "0";
        };
    assertThat(computation.answer("pre2008Months").map(Answer::plain).orElse(null))
        .isEqualTo(before);
    assertThat(computation.answer("post2008Months").map(Answer::plain)).contains("18.5");
    assertThat(computation.answer("compensationMonths").isPresent()).isEqualTo(before != null);
    assertThat(computation.articles()).containsExactly("LCL 47", "LCL 97", "劳部发〔1994〕481号");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 20, 0, 3, 15, 0y9m5d",
    "1, 11, 0, 2, 1, 0,  4y0m0d",
    "0, 0, 0,  1, 2, 31, 1y2m31d",
    "1, 2, 31, 0, 0, 0,  1y2m31d",
    "1, 2, 29, 0, 0, 1,  1y3m0d",
    "1, 2, 28, 0, 0, 1,  1y2m29d",
  })
  void lengthsAreAdded(int y, int m, int d, int years, int months, int days, String sum) {
    assertThat(new ServiceTime(y, m, d).plus(new ServiceTime(years, months, days)))
        .hasToString(sum);
  }
}
