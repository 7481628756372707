package fairwell.command.shell;

import fairwell.command.offboarding.Gates;
import fairwell.command.offboarding.OffboardingDecider;
import fairwell.command.offboarding.command.CheckDeadline;
import fairwell.command.offboarding.command.CheckDisputeTerm;
import fairwell.command.offboarding.command.CheckFollowUp;
import fairwell.command.offboarding.command.CheckOffer;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.offboarding.FrameStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a command to its receipt: answered before, or decided and published. */
final class CaseDecisions {

  private final CaseContexts contexts;
  private final PersonalDataNow people;

  CaseDecisions(CaseContexts contexts, PersonalDataNow people) {
    this.contexts = contexts;
    this.people = people;
  }

  CommandReceipt take(
      OffboardingCommand command, Map<String, ?> metadata, CaseState state, Journal journal) {
    Envelope envelope = Envelope.read(metadata);
    String stream = command.caseId().value();
    return journal
        .replay(stream, envelope)
        .orElseGet(() -> decide(command, envelope, state, journal));
  }

  private CommandReceipt decide(
      OffboardingCommand command, Envelope envelope, CaseState state, Journal journal) {
    Context context = contexts.of(envelope.actor());
    // Someone who may not know of the case is not told its version.
    if (Gates.visible(state, envelope.actor())) {
      journal.mustBeAt(envelope.expectedVersion());
    }
    touched(command, state).ifPresent(people::mustBeInUse);
    List<OffboardingEvent> events = OffboardingDecider.decide(command, state, context);
    return Publishing.publish(
        command.caseId().value(),
        events,
        envelope,
        Gates.actingAs(command.action(), state, envelope.actor()),
        journal);
  }

  /**
   * While a case runs nobody can be erased, so then nobody is asked about; nor when a clock looks
   * whether a day has passed, which writes nothing personal.
   */
  private static Optional<EmployeeId> touched(OffboardingCommand command, CaseState state) {
    if (command instanceof OpenCase opening) {
      return Optional.of(opening.employeeId());
    }
    return state instanceof Running running
            && running.status().frame() != FrameStatus.OPEN
            && !looks(command)
        ? Optional.of(running.about().employee())
        : Optional.empty();
  }

  private static boolean looks(OffboardingCommand command) {
    return command instanceof CheckDeadline
        || command instanceof CheckOffer
        || command instanceof CheckFollowUp
        || command instanceof CheckDisputeTerm;
  }
}
