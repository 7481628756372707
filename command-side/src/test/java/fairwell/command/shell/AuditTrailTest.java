package fairwell.command.shell;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.kernel.event.audit.OperatorActed;
import java.util.Map;
import org.axonframework.eventhandling.SimpleEventBus;
import org.junit.jupiter.api.Test;

/** What happens when the log cannot be written. */
class AuditTrailTest {

  private final AuditTrail trail = new AuditTrail(brokenBus());

  @Test
  void aRefusalIsAnsweredAllTheSame() {
    var refused = new CommandRefused("C-1", "submit-case", "step-skipped", Map.of());
    assertThatCode(() -> trail.refused(Envelope.from(Actor.SYSTEM), refused))
        .doesNotThrowAnyException();
  }

  @Test
  void anOperatorDoesNothingUnrecorded() {
    var act = new OperatorActed("C-1", "discard-dead-letter", "e-1");
    assertThatThrownBy(() -> trail.acts(Actor.SYSTEM, act)).hasMessage("disk full");
  }

  private static SimpleEventBus brokenBus() {
    var bus = SimpleEventBus.builder().build();
    var unused =
        bus.subscribe(events -> {
          throw new IllegalStateException("disk full");
        });
    return bus;
  }
}
