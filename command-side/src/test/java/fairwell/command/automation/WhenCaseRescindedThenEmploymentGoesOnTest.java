package fairwell.command.automation;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.automation.Reaction.Step;
import fairwell.command.employee.RecordFacts;
import fairwell.command.employee.RetractFact;
import fairwell.command.offboarding.OffboardingDecider;
import fairwell.command.offboarding.Scene;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.RescissionCause;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenCaseRescindedThenEmploymentGoesOnTest {

  private static final CaseRescinded RESCINDED =
      new CaseRescinded(
          CASE,
          RescissionCause.COURT_OR_ARBITRATION_ORDER,
          List.of(),
          new Words("award 12").about(LIN));

  @Test
  void theEndThatTheCaseRecordedIsTakenBack() {
    Running closed = closed();
    List<Step> end = WhenCaseClosedThenEndEmployment.then(closed, context());
    RecordFacts recorded = (RecordFacts) end.getFirst().command();
    EmploymentEnded ended = (EmploymentEnded) recorded.facts().getFirst();

    List<Step> back = WhenCaseRescindedThenEmploymentGoesOn.then(undone(), context(ended));

    assertThat(back)
        .singleElement()
        .extracting(Step::command)
        .isInstanceOfSatisfying(
            RetractFact.class,
            retract -> {
              assertThat(retract.employeeId()).isEqualTo(LIN);
              assertThat(retract.retracted()).isEqualTo(ended.key());
            });
  }

  @Test
  void whatAFeedSaidStays() {
    EmploymentEnded ended = new EmploymentEnded(LIN, Scene.key("hris-end"), TODAY, CASE);
    assertThat(WhenCaseRescindedThenEmploymentGoesOn.then(undone(), context(ended))).isEmpty();
    assertThat(WhenCaseRescindedThenEmploymentGoesOn.then(undone(), context())).isEmpty();
  }

  @Test
  void whatWasUndoneMeanwhileEndsNoEmployment() {
    assertThat(WhenCaseClosedThenEndEmployment.then(undone(), context())).isEmpty();
  }

  private static Running closed() {
    return (Running)
        OffboardingDecider.replay(
            List.of(
                Scene.opened(),
                new CaseDatesSet(CASE, TODAY, TODAY, TODAY, TODAY),
                new CaseClosed(CASE, TODAY)));
  }

  private static Running undone() {
    return (Running) OffboardingDecider.evolve(closed(), RESCINDED);
  }

  private static Context context(EmployeeEvent... facts) {
    return Scene.context(Actor.SYSTEM, List.of(facts), TODAY);
  }
}
