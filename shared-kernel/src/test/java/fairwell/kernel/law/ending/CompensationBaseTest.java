package fairwell.kernel.law.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Explained;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.ending.CompensationBase.Cap;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LCL 47(2), IR 27: floor and cap. */
class CompensationBaseTest {

  private static final Figures COUNTRY = Explained.law("CN", "2026-03-31");

  private static Computation base(String wage, Cap cap, Figures law) {
    return CompensationBase.of(new CompensationBase.Question(new BigDecimal(wage), cap), law);
  }

  private static Figures given(String minimum, String cap) {
    return COUNTRY
        .with("minimum-wage", "monthly", new BigDecimal(minimum))
        .with("average-wage", "cap", new BigDecimal(cap));
  }

  @Test
  void explainsItselfByThePacks() {
    assertThat(
            Explained.text(base("50000.00", Cap.BY_FIGURES, Explained.law("CN-BJ", "2026-03-31"))))
        .isEqualTo(
            """
            cn.compensation-base
            cap = 47103.25: 188413 × 3 / 12
            capTriggered = true: 50000.00 > 47103.25
            base = 47103.25: min(50000.00, 47103.25)
            given averageWage = 50000.00
            pack minimumWage = 2540.00
            pack localAnnualAverageWage = 188413
            pack capMultiple = 3
            packs: cn-bj.minimum-wage.2025, cn-bj.average-wage.2023, cn.severance.2008
            articles: LCL 47, IR 27
            flags: AVG_WAGE_STALE, CAPPED
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "1999.99,  2000.00,  false, 'max(1999.99, 2000.00)', RAISED_TO_MINIMUM",
    "2000.00,  2000.00,  false, 2000.00,                 ",
    "30000.00, 30000.00, false, 30000.00,                ",
    "30000.01, 30000.00, true,  'min(30000.01, 30000.00)', CAPPED",
  })
  void liesBetweenFloorAndCap(
      String wage, String amount, boolean capped, String formula, String flag) {
    Computation base = base(wage, Cap.BY_FIGURES, given("2000.00", "30000.00"));
    assertThat(base.answer("base").map(Answer::plain)).contains(amount);
    assertThat(base.answer("capTriggered")).contains(Answer.of(capped));
    assertThat(base.steps().getLast().formula()).isEqualTo(formula);
    assertThat(base.flags()).isEqualTo(flag == null ? List.of() : List.of(flag));
    assertThat(base.packs()).isEmpty();
  }

  @Test
  void aFindingStandsInPlaceOfTheFigures() {
    Figures law = given("2000.00", "30000.00");
    assertThat(base("40000.00", Cap.NOT_ABOVE, law).answer("base").map(Answer::plain))
        .contains("40000.00");
    Computation above = base("40000.00", Cap.ABOVE, law);
    assertThat(above.answer("base").map(Answer::plain)).contains("30000.00");
    assertThat(above.flags()).containsExactly(Flags.CAPPED);
    Computation unknown = base("28000.00", Cap.ABOVE, COUNTRY);
    assertThat(unknown.answer("base").map(Answer::plain)).contains("28000.00");
    assertThat(unknown.answer("capTriggered")).contains(Answer.of(true));
  }

  @Test
  void whatIsNotKnownIsRefusedOrFlagged() {
    assertThatThrownBy(() -> base("28000.00", Cap.BY_FIGURES, COUNTRY))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(new FigureUnknown("average-wage.annual", "CN", "2026-03-31")));
    Computation unknown = base("28000.00", Cap.UNKNOWN, COUNTRY);
    assertThat(unknown.flags())
        .containsExactlyInAnyOrder(Flags.MINIMUM_WAGE_UNKNOWN, Flags.CAP_UNKNOWN);
    assertThat(unknown.answer("cap")).isEmpty();
  }

  @Test
  void aGivenAverageIsNeverStale() {
    Computation base =
        base(
            "28000.00",
            Cap.BY_FIGURES,
            COUNTRY.with("average-wage", "annual", new BigDecimal("120000.00")));
    assertThat(base.answer("cap").map(Answer::plain)).contains("30000");
    assertThat(base.flags()).containsExactly(Flags.MINIMUM_WAGE_UNKNOWN);
    assertThat(base.steps().getFirst().formula()).isEqualTo("120000.00 × 3 / 12");
  }

  @Test
  void aFigureOfTheYearBeforeIsNotStale() {
    Figures law = Explained.law("CN-SH", "2025-12-31");
    assertThat(base("28000.00", Cap.BY_FIGURES, law).flags()).isEmpty();
    assertThat(base("28000.00", Cap.BY_FIGURES, law.on(LocalDate.of(2026, 1, 1))).flags())
        .containsExactly(Flags.AVG_WAGE_STALE);
  }
}
