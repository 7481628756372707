package fairwell.standalone.demo;

import fairwell.command.employee.EmployeeCommand;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.command.Words;
import fairwell.command.shell.Envelope;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.Refused;
import fairwell.log.read.LogReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * One case of the demo company. Its steps are the commands a user would send, each under a request
 * key of its own, so that a story that was interrupted goes on where it stopped.
 */
final class DemoCase {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private final CommandGateway gateway;
  private final LogReader log;
  private final CaseId id;
  private int step;

  DemoCase(CommandGateway gateway, LogReader log, String story) {
    this.gateway = gateway;
    this.log = log;
    this.id =
        new CaseId(
            "C-" + UUID.nameUUIDFromBytes(("demo/" + story).getBytes(StandardCharsets.UTF_8)));
  }

  CaseId id() {
    return id;
  }

  /** The open points that the opening of the case found in the records. */
  List<OpenPoint> openPoints() {
    return log.readStream(id.value()).stream()
        .map(Recorded::event)
        .filter(RiskAssessmentRequested.class::isInstance)
        .map(RiskAssessmentRequested.class::cast)
        .findFirst()
        .orElseThrow()
        .openPoints();
  }

  DemoCase open(String number, CaseKind kind, Ground ground, String why, boolean confidential) {
    return as(
        Role.HR,
        new OpenCase(id, EmployeeId.ofNumber(number), kind, ground, new Words(why), confidential));
  }

  /** Human resources records a fact about the person, or a warning. */
  DemoCase fact(EmployeeCommand command) {
    return send(Role.HR, command);
  }

  /** The account of that role does it. */
  DemoCase as(Role role, OffboardingCommand command) {
    return send(role, command);
  }

  /**
   * The account of that role does it as soon as Fairwell's own automations, which work beside the
   * story, have come so far.
   */
  DemoCase whenReady(Role role, OffboardingCommand command) {
    Instant last = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        return as(role, command);
      } catch (Refused early) {
        if (Instant.now().isAfter(last)) {
          throw early;
        }
        step--;
        LockSupport.parkNanos(LOOK_AGAIN.toNanos());
      }
    }
  }

  private DemoCase send(Role role, Object command) {
    step++;
    Envelope envelope =
        Envelope.from(DemoActors.of(role))
            .asked("demo/" + id + "/" + step, "demo")
            .within("demo", null);
    gateway.sendAndWait(
        GenericCommandMessage.asCommandMessage(command).andMetaData(envelope.metadata()));
    return this;
  }

  /** The account of that role tries it, and is refused. */
  DemoCase refused(Role role, OffboardingCommand command) {
    try {
      as(role, command);
    } catch (Refused | CommandExecutionException refused) {
      return this;
    }
    throw new IllegalStateException("the demo expected a refusal of " + command.getClass());
  }
}
