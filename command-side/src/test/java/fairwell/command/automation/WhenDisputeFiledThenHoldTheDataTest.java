package fairwell.command.automation;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.automation.Reaction.Step;
import fairwell.command.offboarding.OffboardingDecider;
import fairwell.command.offboarding.Scene;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.state.Running;
import fairwell.command.privacy.PlaceLegalHold;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.Party;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenDisputeFiledThenHoldTheDataTest {

  private static final DisputeFiled FILED = filed("d-1");

  @Test
  void aClosedCaseHoldsTheDataOfItsPerson() {
    held(WhenDisputeFiledThenHoldTheData.then(FILED, closed(FILED)));
  }

  @Test
  void soItDoesWhenTheDisputeIsClosedMeanwhile() {
    DisputeClosed over =
        new DisputeClosed(
            CASE, "d-1", DisputeEnd.WITHDRAWN, TODAY, new Words("over").about(LIN), HR.id());
    held(WhenDisputeFiledThenHoldTheData.then(FILED, closed(FILED, over)));
  }

  private static void held(List<Step> steps) {
    assertThat(steps)
        .singleElement()
        .extracting(Step::command)
        .isInstanceOfSatisfying(
            PlaceLegalHold.class,
            hold -> {
              assertThat(hold.employeeId()).isEqualTo(LIN);
              assertThat(hold.holdId())
                  .isEqualTo(holdOf(FILED))
                  .isNotEqualTo(holdOf(filed("d-2")))
                  .matches("[0-9a-f-]{36}");
              assertThat(hold.reason().text()).doesNotContain("d-1", CASE.value(), "争议", "dispute");
              assertThat(hold.roles()).contains(Role.SYSTEM);
            });
  }

  private static String holdOf(DisputeFiled event) {
    List<Step> steps = WhenDisputeFiledThenHoldTheData.then(event, closed(event));
    return ((PlaceLegalHold) steps.getFirst().command()).holdId();
  }

  private static DisputeFiled filed(String id) {
    return new DisputeFiled(
        CASE,
        id,
        DisputeForum.ARBITRATION,
        null,
        Party.EMPLOYEE,
        TODAY,
        null,
        List.of(new DisputeClaim(DisputeCause.UNPAID_WAGES, null)),
        new Words("unpaid").about(LIN),
        List.of(),
        HR.id());
  }

  private static Running closed(OffboardingEvent... more) {
    List<OffboardingEvent> events =
        new ArrayList<>(
            List.of(
                Scene.opened(),
                new CaseDatesSet(CASE, TODAY, TODAY, TODAY, TODAY),
                new CaseClosed(CASE, TODAY)));
    events.addAll(List.of(more));
    return (Running) OffboardingDecider.replay(events);
  }
}
