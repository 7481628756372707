package fairwell.command.automation;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.automation.Reaction.Step;
import fairwell.command.employee.RecordFacts;
import fairwell.command.offboarding.OffboardingDecider;
import fairwell.command.offboarding.Scene;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.employee.EntitlementsSettled;
import fairwell.kernel.event.employee.EntitlementsSettled.Entitlement;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.Statement;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenComponentPaidThenRecordEntitlementsTest {

  private static final CaseOpened OPENED = Scene.opened();

  private static Line line(String id, PaymentComponent component, String amount) {
    return new Line(
        id, component, Money.cny(amount), "r", "f", List.of(), List.of(), List.of(), List.of());
  }

  private static Running running(Line... lines) {
    Statement statement =
        new Statement(
            new Place("CN-BJ"),
            TODAY,
            Ground.LCL_37,
            Currency.getInstance("CNY"),
            List.of(lines),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of());
    return (Running)
        OffboardingDecider.replay(
            List.of(
                OPENED,
                new CaseDatesSet(CASE, TODAY, TODAY, TODAY, TODAY),
                new SettlementComputed(CASE, 1, statement, 7, -1, null, Edition.CURRENT)));
  }

  private static ComponentPaid paid(PaymentComponent component) {
    return new ComponentPaid(CASE, 1, component, Money.cny("1.00"), TODAY, "PAY-1", null);
  }

  @Test
  void thePaymentOfAComponentSettlesItsOwnEntitlements() {
    Running running =
        running(
            line("bonus:B1", PaymentComponent.WAGES, "4000.00"),
            line("wageTax", PaymentComponent.WAGES, "-120.00"),
            line("loan:L1:wages", PaymentComponent.WAGES, "-300.00"),
            line("severance", PaymentComponent.ECONOMIC_COMPENSATION, "9000.00"));

    List<Step> steps =
        WhenComponentPaidThenRecordEntitlements.then(paid(PaymentComponent.WAGES), running);

    assertThat(steps).hasSize(1);
    RecordFacts record = (RecordFacts) steps.getFirst().command();
    assertThat(record.employeeId()).isEqualTo(LIN);
    EntitlementsSettled settled = (EntitlementsSettled) record.facts().getFirst();
    assertThat(settled.key().value()).isEqualTo("fairwell/" + CASE + "/settled/1/wages");
    assertThat(settled.entitlements())
        .containsExactly(
            new Entitlement("bonus:B1", Money.cny("4000.00")),
            new Entitlement("loan:L1", Money.cny("300.00")));
  }

  @Test
  void whatSettlesNothingIsNotRecorded() {
    Running running =
        running(
            line("wageTax", PaymentComponent.WAGES, "0.00"),
            line("loan:L1:wages", PaymentComponent.WAGES, "0.00"));

    assertThat(WhenComponentPaidThenRecordEntitlements.then(paid(PaymentComponent.WAGES), running))
        .isEmpty();
  }
}
