package fairwell.command.automation;

import fairwell.command.deadline.LegalDeadlines;
import fairwell.command.shell.PersonalDataNow;
import fairwell.kernel.event.privacy.LegalHoldReleased;
import fairwell.kernel.event.privacy.ProcessingRestricted;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.privacy.PersonalDataState;
import fairwell.kernel.privacy.PersonalDataState.Restriction;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * The last day of keeping is watched, and again when a hold that may have stood on that day is
 * released. What is watched follows from the state as it is now.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenProcessingRestrictedThenEraseOnItsDay {

  private final LegalDeadlines deadlines;
  private final PersonalDataNow people;
  private final AutomationCommands commands;

  WhenProcessingRestrictedThenEraseOnItsDay(
      LegalDeadlines deadlines, PersonalDataNow people, AutomationCommands commands) {
    this.deadlines = deadlines;
    this.people = people;
    this.commands = commands;
  }

  @EventHandler
  void on(ProcessingRestricted event) {
    commands.apart(() -> watch(event.employeeId()));
  }

  @EventHandler
  void on(LegalHoldReleased event) {
    commands.apart(() -> watch(event.employeeId()));
  }

  private void watch(EmployeeId employee) {
    PersonalDataState state = people.of(employee);
    Restriction restriction = state.restriction();
    if (state.standing() == Standing.RESTRICTED && restriction != null) {
      deadlines.watchErasure(employee, restriction.until());
    }
  }
}
