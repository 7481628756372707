package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.clearance.Item;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.refusal.Refusal;
import java.util.List;
import java.util.Objects;

/**
 * Who asked for something does not grant it: an approval comes from neither the owner nor the
 * requester nor an earlier approver, a waiver or an exception not from the one who asked for it,
 * and who answered an objection does not recheck the answer.
 */
public record FourEyes(Action action) implements Rule {

  @Override
  public String restsOn() {
    return "house: four eyes";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    ActorId actor = context.actor().id();
    boolean same =
        switch (action) {
          case WAIVE_CLEARANCE_ITEM -> askedForEvery(running, actor);
          case WAIVE_UNION_NOTICE -> proposed(WaivableStep.UNION_NOTICE, running, actor);
          case WAIVE_NEGOTIATION -> proposed(WaivableStep.NEGOTIATION, running, actor);
          case WAIVE_CONFIRMATION -> proposed(WaivableStep.CONFIRMATION, running, actor);
          case WAIVE_AGREEMENT -> proposed(WaivableStep.AGREEMENT, running, actor);
          case GRANT_EXCEPTION -> running.table().everyExceptionAskedBy(actor);
          case COMPLETE_RECHECK -> running.table().everyRecheckOfOwnAnswer(actor);
          default -> tookPart(running, actor);
        };
    return same ? List.of(new fairwell.kernel.refusal.FourEyes(action.path())) : List.of();
  }

  @Override
  public boolean asksWho() {
    return true;
  }

  private static boolean tookPart(Running running, ActorId actor) {
    return running.approval() instanceof Approval.Submitted asked
        && (running.about().owner().equals(actor)
            || asked.requestedBy().equals(actor)
            || asked.given().contains(actor));
  }

  private static boolean proposed(WaivableStep step, Running running, ActorId actor) {
    return running
        .waivers()
        .proposal(step)
        .filter(proposal -> proposal.by().equals(actor))
        .isPresent();
  }

  private static boolean askedForEvery(Running running, ActorId actor) {
    List<Item.Request> requests =
        running.clearance().all().values().stream()
            .map(Item::request)
            .filter(Objects::nonNull)
            .toList();
    return !requests.isEmpty() && requests.stream().allMatch(request -> request.by().equals(actor));
  }
}
