package fairwell.kernel.law.insurance;

import static fairwell.kernel.law.Law.amount;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.step;
import static fairwell.kernel.law.Law.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.insurance.Annuity.Account;
import fairwell.kernel.law.insurance.Annuity.Event;
import fairwell.kernel.law.insurance.SupplementaryMedical.CoverEnds;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnuityTest {

  private static final Figures LAW = Law.of("CN-BJ", "2026-09-30");

  private static List<BigDecimal> schedule(String shares) {
    return Arrays.stream(shares.split(" ")).filter(s -> !s.isEmpty()).map(Law::yuan).toList();
  }

  private static Computation atEnd(int years, Ground ground, Event event) {
    return Annuity.atEnd(
        new Account(yuan("40000.00"), yuan("80000.00"), years, schedule("0 0.2 0.4 0.6 0.8 1")),
        ground,
        event,
        LAW);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 40000.00, 80000.00", "1, 40000.00, 80000.00", "2, 56000.00, 64000.00",
    "5, 104000.00, 16000.00", "6, 120000.00, 0.00", "9, 120000.00, 0.00",
  })
  void onResignationTheEmployersPartVestsByThePlan(int years, String mine, String returns) {
    Computation account = atEnd(years, Ground.LCL_37, Event.NONE);
    assertThat(amount(account)).isEqualTo(mine);
    assertThat(step(account, "returnsToEmployer")).isEqualTo(returns);
    assertThat(step(account, "options")).isEqualTo(List.of("TRANSFER", "KEEP"));
    assertThat(account.flags()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "LCL_38",
        "LCL_40_1",
        "LCL_40_2",
        "LCL_40_3",
        "LCL_41_1",
        "LCL_44_1",
        "LCL_44_4",
        "LCL_44_5"
      })
  void anEndThePersonDidNotCauseVestsAll(Ground ground) {
    assertThat(amount(atEnd(0, ground, Event.NONE))).isEqualTo("120000.00");
  }

  @ParameterizedTest
  @EnumSource(names = {"LCL_39", "LCL_37", "LCL_44_1_EMPLOYEE_REFUSED", "LCL_36_EMPLOYEE_PROPOSED"})
  void anEndThePersonCausedDoesNot(Ground ground) {
    assertThat(amount(atEnd(0, ground, Event.NONE))).isEqualTo("40000.00");
  }

  @Test
  void payOutOnlyOnRetirementDisabilityEmigrationOrDeath() {
    for (Event event : List.of(Event.RETIREMENT, Event.TOTAL_DISABILITY, Event.DEATH)) {
      Computation account = atEnd(0, Ground.LCL_37, event);
      assertThat(step(account, "vestedShare")).isEqualTo("1");
      assertThat(step(account, "options")).isEqualTo(List.of("PAY_OUT"));
    }
    Computation abroad = atEnd(2, Ground.LCL_37, Event.EMIGRATION);
    assertThat(step(abroad, "vestedEmployerPart")).isEqualTo("16000.00");
    assertThat(step(abroad, "options")).isEqualTo(List.of("PAY_OUT"));
  }

  @Test
  void explainsItself() {
    Computation account = atEnd(2, Ground.LCL_36_EMPLOYER_PROPOSED, Event.NONE);
    assertThat(account.formula()).isEqualTo("40000.00 + 16000.00");
    assertThat(account.steps()).extracting("formula").startsWith("2 years", "80000.00 × 0.2");
    assertThat(account.flags()).containsExactly(Flags.VESTING_NOT_SETTLED);
    assertThat(atEnd(6, Ground.LCL_36_EMPLOYER_PROPOSED, Event.NONE).flags()).isEmpty();
    assertThat(account.articles())
        .containsExactly("企业年金办法 18", "企业年金办法 19", "企业年金办法 22", "企业年金办法 24");
    assertThat(packs(account)).containsExactly("cn.annuity.2018");
    assertThat(account.rule()).isEqualTo("cn.annuity");
    assertThat(account.inputs())
        .extracting("name")
        .containsExactly(
            "own", "employer", "fullYears", "schedule", "ground", "event", "maxVestingYears");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0.5", "0.5 0.4 1", "0.5 1.1", "-0.1 1", "0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 1"})
  void aPlanTheLawDoesNotAllowIsRefused(String shares) {
    Account account = new Account(yuan("1.00"), yuan("1.00"), 1, schedule(shares));
    assertThatThrownBy(() -> Annuity.atEnd(account, Ground.LCL_37, Event.NONE, LAW))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isInstanceOfSatisfying(
                        ImpossibleValue.class,
                        value -> assertThat(value.field()).isEqualTo("schedule")));
  }

  @Test
  void eightYearsAreTheMost() {
    Account account =
        new Account(yuan("0.00"), yuan("100.00"), 7, schedule("0.1 0.2 0.3 0.4 0.5 0.6 0.7 1"));
    assertThat(amount(Annuity.atEnd(account, Ground.LCL_37, Event.NONE, LAW))).isEqualTo("70.00");
  }

  @ParameterizedTest
  @CsvSource({
    "LAST_DAY, 2026-02-10",
    "MONTH_END, 2026-02-28",
    "YEAR_END, 2026-12-31",
  })
  void supplementaryMedicalEndsAsThePlanSays(CoverEnds ends, String until) {
    Computation cover = SupplementaryMedical.atEnd(LocalDate.of(2026, 2, 10), ends, false, LAW);
    assertThat(step(cover, "coveredUntil")).isEqualTo(until);
    assertThat(step(cover, "options")).isEqualTo(List.of("END"));
    assertThat(amount(cover)).isEqualTo("0.00");
    assertThat(cover.rule()).isEqualTo("cn.supplementary-medical");
    assertThat(cover.formula()).isEqualTo("0");
    assertThat(cover.articles()).containsExactly("plan terms");
    assertThat(cover.inputs())
        .extracting("name")
        .containsExactly("lastDay", "coverEnds", "continuation");
    assertThat(
            step(SupplementaryMedical.atEnd(LocalDate.of(2026, 2, 10), ends, true, LAW), "options"))
        .isEqualTo(List.of("END", "CONTINUE"));
  }
}
