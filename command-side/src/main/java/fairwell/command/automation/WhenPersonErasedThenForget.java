package fairwell.command.automation;

import fairwell.kernel.event.privacy.PersonErased;
import fairwell.kernel.personal.SubjectKeys;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Destroys the key of the person, then has forgotten what is kept about people outside of the log.
 * All of it can be done twice: after a crash it is.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenPersonErasedThenForget {

  private final SubjectKeys keys;
  private final ObjectProvider<Forgetful> others;
  private final AutomationCommands commands;

  WhenPersonErasedThenForget(
      SubjectKeys keys, ObjectProvider<Forgetful> others, AutomationCommands commands) {
    this.keys = keys;
    this.others = others;
    this.commands = commands;
  }

  @EventHandler
  void on(PersonErased event) {
    List<Forgetful> all = others.stream().toList();
    commands.apart(() -> {
      // First: from then on nothing is opened that would have to be forgotten again.
      keys.destroy(event.employeeId().value());
      all.forEach(other -> other.forget(event.employeeId()));
    });
  }
}
