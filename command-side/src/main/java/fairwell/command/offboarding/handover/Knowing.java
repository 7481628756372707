package fairwell.command.offboarding.handover;

import fairwell.command.offboarding.clearance.Item;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.KnowledgeCommand;
import fairwell.command.offboarding.command.PlanKnowledgeTopic;
import fairwell.command.offboarding.command.RecordKnowledgeTransfer;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Fingerprint;
import fairwell.command.offboarding.context.HandoverAreas;
import fairwell.command.offboarding.context.Happened;
import fairwell.command.offboarding.handover.Handover.Topic;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.KnowledgeTopicPlanned;
import fairwell.kernel.event.offboarding.KnowledgeTransferred;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.UnknownItem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How what a leaver knows is handed over; the gates have let the command through. */
public final class Knowing {

  private Knowing() {}

  public static List<OffboardingEvent> decide(
      KnowledgeCommand command, Running c, Context context) {
    return switch (command) {
      case PlanKnowledgeTopic plan -> List.of(plan(plan, c, context));
      case RecordKnowledgeTransfer transfer -> List.of(transfer(transfer, c, context));
    };
  }

  private static OffboardingEvent plan(PlanKnowledgeTopic command, Running c, Context context) {
    HandoverAreas areas = context.clearance().areas();
    Set<String> names = new TreeSet<>(areas.names());
    if (!names.contains(command.area())) {
      throw new Refused(new ImpossibleValue("area", "one of " + names));
    }
    if (c.handover().topics().containsKey(command.topicId())) {
      throw new Refused(Action.PLAN_KNOWLEDGE_TOPIC.done());
    }
    if (isResolved(areas.itemOf(command.area()), c)) {
      throw new Refused(Action.RESOLVE_CLEARANCE_ITEM.done());
    }
    HandingOver.mustBeFit(command.recipient(), c, context);
    return new KnowledgeTopicPlanned(
        command.caseId(),
        command.topicId(),
        command.area(),
        command.description().about(c.about().employee()),
        command.recipient(),
        Happened.yet("due", command.due(), context),
        context.actor().id());
  }

  private static boolean isResolved(@Nullable String itemId, Running c) {
    Item item = itemId == null ? null : c.clearance().all().get(itemId);
    return item != null && item.isResolved();
  }

  private static OffboardingEvent transfer(
      RecordKnowledgeTransfer command, Running c, Context context) {
    Topic topic = c.handover().topics().get(command.topicId());
    if (topic == null) {
      throw new Refused(new UnknownItem("knowledge-topic", command.topicId()));
    }
    if (topic.done()) {
      throw new Refused(Action.RECORD_KNOWLEDGE_TRANSFER.done());
    }
    return new KnowledgeTransferred(
        command.caseId(),
        command.topicId(),
        Happened.on("doneOn", command.doneOn(), context),
        Fingerprint.of("documentHash", command.documentHash()),
        context.actor().id());
  }
}
