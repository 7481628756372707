package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.clearance.Item;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.WaiveClearanceItem;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.command.offboarding.state.Waivers;
import fairwell.command.offboarding.table.AuthorityException;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.organisation.OrgTree;
import fairwell.kernel.refusal.ApproverBelow;
import fairwell.kernel.refusal.ApproverBelowAsker;
import fairwell.kernel.refusal.ApproverNotInLine;
import fairwell.kernel.refusal.Refusal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nobody decides about somebody who leads them, nor grants what somebody who leads them asked for,
 * and who answers as the manager leads the person’s unit or one above it. As far as the
 * organisation is known: a company without a tree, a unit that nobody leads, or an account that
 * belongs to no employee, holds nothing up.
 */
public record ApproversStandAbove(Action action) implements Rule {

  /** What nobody decides in the case of somebody who leads them. */
  private static final Set<Action> DECISIONS =
      EnumSet.of(
          Action.APPROVE_CASE,
          Action.REJECT_CASE,
          Action.GRANT_EXCEPTION,
          Action.REFUSE_EXCEPTION,
          Action.WAIVE_UNION_NOTICE,
          Action.WAIVE_NEGOTIATION,
          Action.WAIVE_CONFIRMATION,
          Action.WAIVE_CLEARANCE_ITEM,
          Action.WAIVE_AGREEMENT);

  /**
   * To say no to somebody who leads one is no favour; without it such a request would stand for
   * ever.
   */
  private static final Set<Action> REFUSALS =
      EnumSet.of(Action.REJECT_CASE, Action.REFUSE_EXCEPTION);

  /** The rule over a decision; none over anything else. */
  public static List<Rule> over(Action action) {
    return DECISIONS.contains(action) ? List.of(new ApproversStandAbove(action)) : List.of();
  }

  @Override
  public String restsOn() {
    return "house: approval follows the line";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    OrgTree tree = context.organisation().now();
    Set<EmployeeId> above = above(context);
    if (above.contains(running.about().employee())) {
      return List.of(new ApproverBelow(action.path()));
    }
    if (!REFUSALS.contains(action) && allLead(askers(running), above, running)) {
      return List.of(new ApproverBelowAsker(action.path()));
    }
    Set<EmployeeId> line = new HashSet<>(tree.leaders(running.about().orgUnit()));
    line.remove(running.about().employee());
    return isTheManagersTurn(running)
            && !line.isEmpty()
            && (context.actor().employee() == null || !line.contains(context.actor().employee()))
        ? List.of(new ApproverNotInLine(action.path(), running.about().orgUnit()))
        : List.of();
  }

  @Override
  public boolean asksWho() {
    return true;
  }

  /** The same for a command that names which of several requests it answers. */
  public static List<Refusal> named(OffboardingCommand command, Running running, Context context) {
    return asker(command, running)
        .filter(asker -> leads(asker, above(context), running))
        .map(_ -> List.<Refusal>of(new ApproverBelowAsker(command.action().path())))
        .orElse(List.of());
  }

  private static Optional<ActorId> asker(OffboardingCommand command, Running running) {
    return switch (command) {
      case GrantException c -> asked(running, c.exceptionId());
      case WaiveClearanceItem c ->
          Optional.ofNullable(running.clearance().all().get(c.itemId()))
              .map(Item::request)
              .map(Item.Request::by);
      default -> Optional.empty();
    };
  }

  private static Optional<ActorId> asked(Running running, String exceptionId) {
    return Optional.ofNullable(running.table().exceptions().get(exceptionId))
        .filter(AuthorityException::asked)
        .map(AuthorityException::requestedBy);
  }

  /** Who waits for the decision; where several do, it may be about any of them. */
  private List<ActorId> askers(Running running) {
    return switch (action) {
      case WAIVE_UNION_NOTICE -> proposer(running, WaivableStep.UNION_NOTICE);
      case WAIVE_NEGOTIATION -> proposer(running, WaivableStep.NEGOTIATION);
      case WAIVE_CONFIRMATION -> proposer(running, WaivableStep.CONFIRMATION);
      case WAIVE_AGREEMENT -> proposer(running, WaivableStep.AGREEMENT);
      case WAIVE_CLEARANCE_ITEM ->
          running.clearance().all().values().stream()
              .flatMap(item -> Stream.ofNullable(item.request()))
              .map(Item.Request::by)
              .toList();
      case GRANT_EXCEPTION ->
          running.table().exceptions().values().stream()
              .filter(AuthorityException::asked)
              .map(AuthorityException::requestedBy)
              .toList();
      default ->
          running.approval() instanceof Approval.Submitted asked
              ? List.of(asked.requestedBy())
              : List.of();
    };
  }

  private static List<ActorId> proposer(Running running, WaivableStep step) {
    return running.waivers().proposal(step).map(Waivers.Proposal::by).stream().toList();
  }

  private static boolean allLead(List<ActorId> askers, Set<EmployeeId> above, Running running) {
    return !askers.isEmpty() && askers.stream().allMatch(asker -> leads(asker, above, running));
  }

  private static boolean leads(ActorId asker, Set<EmployeeId> above, Running running) {
    return running.seated().asker(asker).filter(above::contains).isPresent();
  }

  /** Who leads the one who acts, and that person, who may have another account. */
  private static Set<EmployeeId> above(Context context) {
    EmployeeId actor = context.actor().employee();
    if (actor == null) {
      return Set.of();
    }
    Set<EmployeeId> above =
        context
            .facts()
            .of(actor)
            .positionOn(context.today())
            .map(Sourced::value)
            .map(PositionAssigned::orgUnit)
            .map(unit -> new HashSet<>(context.organisation().now().leaders(unit)))
            .orElseGet(HashSet::new);
    above.add(actor);
    return above;
  }

  private boolean isTheManagersTurn(Running running) {
    return (action == Action.APPROVE_CASE || action == Action.REJECT_CASE)
        && running.approval() instanceof Approval.Submitted asked
        && asked.next() == Role.MANAGER;
  }
}
