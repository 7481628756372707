package fairwell.kernel.law.wage;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.pack.Figures;
import org.junit.jupiter.api.Test;

/** Sick pay. */
class SickPayTest {

  private static final Figures BEIJING = Law.of("CN-BJ", "2026-03-31");

  @Test
  void whatWasAgreedStandsIfItIsNotBelowTheFloor() {
    Computation pay = SickPay.of(new SickPay.Question(number("5600.00"), 3), BEIJING);
    assertThat(pay.rule()).isEqualTo("cn.sick-pay");
    assertThat(pay.money().amount()).isEqualTo("772.41");
    assertThat(pay.formula()).isEqualTo("5600.00 / 21.75 × 3");
    assertThat(steps(pay))
        .containsExactly("monthlyFloor=2032.00: 2540.00 × 0.80", "monthlyStandard=5600.00: ");
    assertThat(inputs(pay))
        .isEqualTo(
            "minimumWage=2540.00 (pack), floorRate=0.80 (pack), agreedMonthly=5600.00 (given),"
                + " monthlyPayDays=21.75 (pack), sickDays=3 (given)");
    assertThat(packs(pay))
        .containsExactly("cn-bj.minimum-wage.2025", "cn.sick-pay.1995", "cn.pay-days.2025");
    assertThat(pay.articles()).containsExactly("劳部发〔1995〕309号 59");
    assertThat(pay.flags()).isEmpty();
  }

  @Test
  void theFloorTakesThePlaceOfLess() {
    assertThat(SickPay.of(new SickPay.Question(number("2032.00"), 3), BEIJING).flags()).isEmpty();
    Computation raised = SickPay.of(new SickPay.Question(number("2031.99"), 10), BEIJING);
    assertThat(raised.money().amount()).isEqualTo("934.25");
    assertThat(raised.flags()).containsExactly(Flags.RAISED_TO_MINIMUM);
  }

  @Test
  void withoutAgreementTheFloorIsPaidAndFlagged() {
    Computation pay = SickPay.of(new SickPay.Question(null, 31), BEIJING);
    assertThat(pay.money().amount()).as("no more than the month").isEqualTo("2032.00");
    assertThat(pay.flags()).containsExactly(Flags.SICK_PAY_NOT_AGREED);
  }

  @Test
  void withoutDaysOnlyFloorAndStandardAreTold() {
    Computation pay = SickPay.of(new SickPay.Question(null, null), BEIJING);
    assertThat(pay.amount()).isNull();
    assertThat(steps(pay)).hasSize(2);
  }
}
