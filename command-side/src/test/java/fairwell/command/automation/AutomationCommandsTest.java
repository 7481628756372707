package fairwell.command.automation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.CaseIsOver;
import fairwell.kernel.refusal.PersonIsErased;
import fairwell.kernel.refusal.ProcessingIsRestricted;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.Test;

class AutomationCommandsTest {

  /** What never will be otherwise is not tried for ever. */
  @Test
  void whatHasBecomePointlessIsLetGo() {
    for (Refusal refusal :
        List.of(new AlreadyDone("close-case"), new CaseIsOver("closed"), new PersonIsErased())) {
      AutomationCommands commands = refusedWith(refusal);
      assertThatCode(() -> commands.send("anything", "key", "chain", "cause"))
          .as(refusal.code())
          .doesNotThrowAnyException();
    }
  }

  /** A restriction may be lifted. */
  @Test
  void whatMayPassComesOut() {
    AutomationCommands commands = refusedWith(new ProcessingIsRestricted("2027-01-01"));
    assertThatThrownBy(() -> commands.send("anything", "key", "chain", "cause"))
        .isInstanceOf(Refused.class);
  }

  /** Nothing is handed to its threads, so that there is nothing to close. */
  private static AutomationCommands refusedWith(Refusal refusal) {
    SimpleCommandBus bus = SimpleCommandBus.builder().build();
    bus.subscribe(
        String.class.getName(),
        _ -> {
          throw new Refused(refusal);
        });
    return new AutomationCommands(
        DefaultCommandGateway.builder().commandBus(bus).build(), new Patience(List.of()));
  }
}
