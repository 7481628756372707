package fairwell.command.automation;

import fairwell.command.automation.Reaction.Step;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.state.Running;
import fairwell.command.privacy.PlaceLegalHold;
import fairwell.kernel.event.offboarding.DisputeFiled;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Who is party to a dispute keeps what proves it, so a legal hold stands from its filing on. More
 * people read of holds than of disputes, so neither its id nor its reason speaks of one. Nothing
 * releases it but counsel: when a dispute is closed, another body may still be asked.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenDisputeFiledThenHoldTheData {

  private static final String NAME = "WhenDisputeFiledThenHoldTheData";

  private final Reaction reaction;

  WhenDisputeFiledThenHoldTheData(Reaction reaction) {
    this.reaction = reaction;
  }

  @EventHandler
  void on(DisputeFiled event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), (running, _) -> then(event, running));
  }

  /** Also when the dispute is closed by now: whether it needs the data is for counsel to say. */
  static List<Step> then(DisputeFiled event, Running running) {
    return List.of(
        new Step(
            "place-legal-hold",
            new PlaceLegalHold(
                running.about().employee(), holdOf(event), new Words("法律保全 / legal hold"))));
  }

  /** The same for the same dispute, so that a repeated event holds nothing twice. */
  private static String holdOf(DisputeFiled event) {
    String dispute = "dispute/" + event.caseId().value() + "/" + event.disputeId();
    return UUID.nameUUIDFromBytes(dispute.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
