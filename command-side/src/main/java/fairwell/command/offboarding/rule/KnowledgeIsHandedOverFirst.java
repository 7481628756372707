package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.StepSkipped;
import java.util.List;

/** A clearance item that rests on areas is resolved when every topic of them was handed over. */
public record KnowledgeIsHandedOverFirst(String itemId) implements Rule {

  @Override
  public String restsOn() {
    return "LCL 50";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    List<String> open =
        running.handover().openTopics(context.clearance().areas().of(itemId)).stream()
            .map(topic -> Action.RECORD_KNOWLEDGE_TRANSFER.path() + ":" + topic)
            .toList();
    return open.isEmpty() ? List.of() : List.of(new StepSkipped(open, List.of()));
  }
}
