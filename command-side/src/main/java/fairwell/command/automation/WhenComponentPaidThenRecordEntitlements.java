package fairwell.command.automation;

import fairwell.command.automation.Reaction.Step;
import fairwell.command.employee.RecordFacts;
import fairwell.command.offboarding.settlement.PaidElsewhere;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.employee.EntitlementsSettled;
import fairwell.kernel.event.employee.EntitlementsSettled.Entitlement;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.util.List;
import java.util.Locale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** What a payment settled is a fact about the person, so that no other case pays it again. */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenComponentPaidThenRecordEntitlements {

  private static final String NAME = "WhenComponentPaidThenRecordEntitlements";

  private final Reaction reaction;

  WhenComponentPaidThenRecordEntitlements(Reaction reaction) {
    this.reaction = reaction;
  }

  @EventHandler
  void on(ComponentPaid event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), (running, _) -> then(event, running));
  }

  static List<Step> then(ComponentPaid event, Running running) {
    List<Entitlement> entitlements =
        running
            .settlement()
            .current()
            .map(version ->
                PaidElsewhere.settledBy(version, event.component(), running.about().hiredOn()))
            .orElse(List.of());
    if (entitlements.isEmpty()) {
      return List.of();
    }
    EmployeeId employee = running.about().employee();
    CaseId caseId = running.about().caseId();
    FactKey key =
        new FactKey(
            "fairwell/%s/settled/%d/%s"
                .formatted(
                    caseId, event.version(), event.component().name().toLowerCase(Locale.ROOT)));
    return List.of(
        new Step(
            "record-entitlements",
            new RecordFacts(
                employee,
                List.of(
                    new EntitlementsSettled(
                        employee,
                        key,
                        event.paidOn(),
                        caseId,
                        event.version(),
                        event.component(),
                        entitlements)))));
  }
}
