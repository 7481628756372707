package fairwell.kernel.law.abroad;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.abroad.HongKongPayment.Kind;
import fairwell.kernel.law.abroad.HongKongPayment.Portion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Severance and long service payment. */
class HongKongPaymentTest {

  private static Portion portion(String wage, String years) {
    return new Portion(number(wage), number(years));
  }

  private static Computation pay(
      Kind kind, @Nullable Portion before, @Nullable Portion after, boolean whole) {
    return HongKongPayment.of(
        new HongKongPayment.Question(kind, before, after, whole), Law.of("HK", "2030-05-01"));
  }

  @Test
  void eachPartHasItsWage() {
    Computation pay =
        pay(Kind.LONG_SERVICE, portion("15000.00", "0.5"), portion("18000.00", "5"), true);
    assertThat(pay.rule()).isEqualTo("hk.long-service");
    assertThat(pay.money()).hasToString("65000.00 HKD");
    assertThat(pay.formula()).isEqualTo("5000.00 + 60000.00");
    assertThat(steps(pay))
        .containsExactly(
            "preWageUsed=15000.00: min(15000.00, 22500)",
            "prePortion=5000.00: min(390000.00, 15000.00 × 2 / 3 × 0.5)",
            "postWageUsed=18000.00: min(18000.00, 22500)",
            "postPortion=60000.00: min(385000.00, 18000.00 × 2 / 3 × 5)");
    assertThat(inputs(pay))
        .startsWith(
            "maximum=390000 (pack), leastYears=5 (pack), preWage=15000.00 (given),"
                + " preYears=0.5 (given), wageCeiling=22500 (pack), numerator=2 (pack),"
                + " denominator=3 (pack), postWage=18000.00 (given), postYears=5 (given)");
    assertThat(packs(pay)).containsExactly("hk.termination-payment.2003");
    assertThat(pay.articles()).containsExactly("EO s.31R", "EO s.31V");
    assertThat(pay.flags()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "26,   390000.00, false",
    "26.1, 390000.00, true",
    "25.9, 388500.00, false",
  })
  void theWholeReachesItsMaximum(String years, String total, boolean capped) {
    Computation pay = pay(Kind.SEVERANCE, null, portion("22500.00", years), true);
    assertThat(pay.rule()).isEqualTo("hk.severance");
    assertThat(pay.articles()).containsExactly("EO s.31B", "EO s.31G");
    assertThat(pay.money().amount()).isEqualTo(total);
    assertThat(pay.flags().contains(Flags.TOTAL_CAPPED)).isEqualTo(capped);
  }

  @Test
  void theLaterPartIsCut() {
    Computation pay =
        pay(Kind.SEVERANCE, portion("30000.00", "20"), portion("40000.00", "10"), true);
    assertThat(steps(pay))
        .contains(
            "prePortion=300000.00: min(390000.00, 22500 × 2 / 3 × 20)",
            "postPortion=90000.00: min(90000.00, 22500 × 2 / 3 × 10)");
    assertThat(pay.flags()).containsExactly(Flags.TOTAL_CAPPED);
  }

  @ParameterizedTest
  @CsvSource({
    "SEVERANCE,    1.99, 0.00,     true",
    "SEVERANCE,    2,    26666.67, false",
    "LONG_SERVICE, 4.99, 0.00,     true",
    "LONG_SERVICE, 5,    66666.67, false",
  })
  void shorterServiceHasNoRight(Kind kind, String years, String total, boolean tooShort) {
    Computation pay = pay(kind, null, portion("20000.00", years), true);
    assertThat(pay.money().amount()).isEqualTo(total);
    assertThat(pay.flags())
        .isEqualTo(tooShort ? java.util.List.of(Flags.SERVICE_TOO_SHORT) : java.util.List.of());
  }

  @Test
  void ofAPartAloneThereIsNoTotal() {
    Computation pay = pay(Kind.LONG_SERVICE, portion("15000.00", "1"), null, false);
    assertThat(pay.amount()).isNull();
    assertThat(steps(pay)).hasSize(2);
    assertThat(pay.flags()).isEmpty();
  }
}
