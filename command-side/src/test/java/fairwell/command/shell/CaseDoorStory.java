package fairwell.command.shell;

import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.Scene;
import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.CheckDeadline;
import fairwell.command.offboarding.command.CheckFollowUp;
import fairwell.command.offboarding.command.CompleteFollowUp;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.event.privacy.ErasureBasis;
import fairwell.kernel.event.privacy.PersonErased;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resignation through Axon's door: every event is sourced again before the next command. */
class CaseDoorStory {

  private AggregateTestFixture<OffboardingCase> axon;

  @BeforeEach
  void start() {
    axon = CaseDoor.open();
  }

  @Test
  void itIsAnnouncedSubmittedAndApprovedByTheApproverInThatRole() {
    announced()
        .when(new ApproveCase(CASE), Envelope.from(APPROVER).metadata())
        .expectSuccessfulHandlerExecution()
        .expectEvents(
            new ApprovalGiven(CASE, 1, Role.APPROVER, APPROVER.id()), new CaseApproved(CASE, 1));
    assertThat(axon.getEventStore().readEvents(CASE.value()).asStream().toList().getLast())
        .satisfies(last -> {
          assertThat(last.getPayload()).isInstanceOf(CaseApproved.class);
          assertThat(last.getMetaData())
              .containsEntry(Metadata.ACTOR, APPROVER.id().value())
              .containsEntry(Metadata.ROLE, "APPROVER");
        });
  }

  @Test
  void theOneWhoOpenedItDoesNotApproveIt() {
    announced()
        .when(new ApproveCase(CASE), Envelope.from(HR).metadata())
        .expectNoEvents()
        .expectException(Refused.class)
        .expectExceptionMessage("role-may-not");
  }

  @Test
  void calledOffItTakesNoMoreSteps() {
    announced()
        .andGivenCommands(
            by(
                HR,
                new RescindCase(
                    CASE, RescissionCause.NO_LONGER_INTENDED, new Words("stays after all"))))
        .when(new ApproveCase(CASE), Envelope.from(APPROVER).metadata())
        .expectNoEvents()
        .expectException(Refused.class)
        .expectExceptionMessage("case-is-over");
  }

  /** Its clocks go on, and nothing personal is written any more. */
  @Test
  void ofAnErasedPersonDaysPassAndNobodyWritesAWord() {
    AggregateTestFixture<OffboardingCase> erased =
        CaseDoor.open(
            List.of(new PersonErased(LIN, ErasureBasis.KEEPING_OVER, HR.id(), APPROVER.id())));
    LocalDate yesterday = TODAY.minusDays(1);
    List<OffboardingEvent> past =
        List.of(
            Scene.opened(),
            new FollowUpPlanned(CASE, "call", new Words("call").about(LIN), yesterday, HR.id()),
            new DeadlineSet(CASE, DeadlineKind.CERTIFICATE, yesterday, "LCL 50"),
            new CaseClosed(CASE, yesterday));
    erased
        .given(past)
        .when(new CheckFollowUp(CASE, "call"), Envelope.from(Actor.SYSTEM).metadata())
        .expectEvents(new FollowUpMissed(CASE, "call", yesterday));
    erased
        .given(past)
        .when(
            new CheckDeadline(CASE, DeadlineKind.CERTIFICATE),
            Envelope.from(Actor.SYSTEM).metadata())
        .expectEvents(new DeadlineMissed(CASE, DeadlineKind.CERTIFICATE, yesterday));
    erased
        .given(past)
        .when(
            new CompleteFollowUp(CASE, "call", TODAY, new Words("reached")),
            Envelope.from(HR).metadata())
        .expectNoEvents()
        .expectException(Refused.class)
        .expectExceptionMessage("person-is-erased");
  }

  private TestExecutor<OffboardingCase> announced() {
    return axon.givenCommands(
        by(HR, Scene.open(CaseKind.RESIGNATION, Ground.LCL_37)),
        by(HR, new SetCaseDates(CASE, TODAY, TODAY, TODAY, TODAY)),
        by(HR, new GiveNotice(CASE, TODAY, "letter")),
        by(HR, new SubmitCase(CASE)));
  }

  private static CommandMessage<?> by(Actor actor, OffboardingCommand command) {
    return GenericCommandMessage.asCommandMessage(command)
        .andMetaData(Envelope.from(actor).metadata());
  }
}
