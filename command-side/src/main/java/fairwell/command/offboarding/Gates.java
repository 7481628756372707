package fairwell.command.offboarding;

import fairwell.command.offboarding.access.AccessSteps;
import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.CheckHazard;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.PayComponent;
import fairwell.command.offboarding.command.ProposeWaiver;
import fairwell.command.offboarding.command.RecordAccess;
import fairwell.command.offboarding.command.RecordDeadlineMet;
import fairwell.command.offboarding.command.RecordMinimumGround;
import fairwell.command.offboarding.command.RejectOffer;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.command.WaiveClearanceItem;
import fairwell.command.offboarding.command.WithdrawOffer;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.FrameSteps;
import fairwell.command.offboarding.handover.HandoverSteps;
import fairwell.command.offboarding.negotiation.NegotiationSteps;
import fairwell.command.offboarding.rule.ApproversStandAbove;
import fairwell.command.offboarding.rule.ConfidentialUntilNotice;
import fairwell.command.offboarding.rule.EachComponentHasItsOwnGate;
import fairwell.command.offboarding.rule.EndWaitsForProtection;
import fairwell.command.offboarding.rule.KnowledgeIsHandedOverFirst;
import fairwell.command.offboarding.rule.NoHazardIsClearAgainstTheRecords;
import fairwell.command.offboarding.rule.NothingMovesAfterTheEnd;
import fairwell.command.offboarding.rule.Rule;
import fairwell.command.offboarding.rule.Seats;
import fairwell.command.offboarding.rule.WagesAreNeverHeldForClearance;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.refusal.CaseAlreadyOpen;
import fairwell.kernel.refusal.CaseNotFound;
import fairwell.kernel.refusal.NotYourUnit;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.refusal.StepSkipped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says whether a step may happen: to the decider, to the lists of allowed
 * actions and to the step matrix.
 */
public final class Gates {

  private Gates() {}

  /** Whether the actor may know of the case at all. */
  public static boolean visible(CaseState state, Actor actor) {
    return switch (state) {
      case CaseState.Unborn _ -> false;
      case Running running -> ConfidentialUntilNotice.known(running, actor);
    };
  }

  /** What speaks against an action; empty when it may happen. The weightiest comes first. */
  public static List<Refusal> blocked(Action action, CaseState state, Context context) {
    return switch (state) {
      case CaseState.Unborn _ -> beforeOpening(action, context.actor());
      case Running running ->
          new NextSteps(running, context).with(action, against(action, running, context));
    };
  }

  /** The same for every action of a case. */
  public static Map<Action, List<Refusal>> blocked(Running running, Context context) {
    NextSteps next = new NextSteps(running, context);
    Map<Action, List<Refusal>> blocked = new EnumMap<>(Action.class);
    for (Action action : Action.values()) {
      blocked.put(action, next.with(action, against(action, running, context)));
    }
    return blocked;
  }

  /**
   * The no to a command, whose content may meet gates of its own: the weightiest, with all that is
   * missing; null when it may happen.
   */
  static @Nullable Refused refused(OffboardingCommand command, Running running, Context context) {
    List<Refusal> against = against(command, running, context);
    return against.isEmpty()
        ? null
        : new NextSteps(running, context).refused(command.action(), against);
  }

  /** What speaks against an action, without what may be done instead. */
  public static List<Refusal> against(Action action, Running running, Context context) {
    return against(action, running, context, List.of());
  }

  /** The same for a command. */
  static List<Refusal> against(OffboardingCommand command, Running running, Context context) {
    return against(command.action(), running, context, byContent(command, running, context));
  }

  /** The role in which the actor does it: the approver's whose turn it is, else the first. */
  public static Role actingAs(Action action, CaseState state, Actor actor) {
    if (state instanceof Running running
        && running.approval() instanceof Approval.Submitted asked
        && (action == Action.APPROVE_CASE || action == Action.REJECT_CASE)) {
      return asked.next();
    }
    if (state instanceof Running running && HandoverSteps.isAnswer(action, running, actor)) {
      return Role.EMPLOYEE;
    }
    Set<Role> seats =
        state instanceof Running running ? Seats.taken(running, actor) : actor.roles();
    return action.roles().stream().filter(seats::contains).findFirst().orElse(Role.EMPLOYEE);
  }

  private static List<Refusal> beforeOpening(Action action, Actor actor) {
    if (action != Action.OPEN_CASE) {
      return List.of(new CaseNotFound(""));
    }
    return actor.roles().stream().anyMatch(action.roles()::contains)
        ? List.of()
        : List.of(roleMayNot(action));
  }

  private static List<Refusal> against(
      Action action, Running running, Context context, List<Refusal> byContent) {
    if (!HandoverSteps.isAnswer(action, running, context.actor())) {
      List<Refusal> stranger = stranger(action, running, context);
      if (!stranger.isEmpty()) {
        return stranger;
      }
    }
    List<Refusal> over = new NothingMovesAfterTheEnd(action).against(running, context);
    if (!over.isEmpty()) {
      return over;
    }
    List<Refusal> refusals = new ArrayList<>(byContent);
    for (Rule rule : Steps.rules(action)) {
      refusals.addAll(rule.against(running, context));
    }
    return merged(refusals);
  }

  /** What is said to somebody who may not know of the case, or has no seat for that step. */
  private static List<Refusal> stranger(Action action, Running running, Context context) {
    List<Refusal> unknown = new ConfidentialUntilNotice().against(running, context);
    if (!unknown.isEmpty()) {
      return unknown;
    }
    return action == Action.OPEN_CASE
        ? List.of(new CaseAlreadyOpen(running.about().caseId().value()))
        : forbidden(action, running, context.actor());
  }

  private static List<Refusal> forbidden(Action action, Running running, Actor actor) {
    if (Seats.taken(running, actor).stream().noneMatch(action.roles()::contains)) {
      return List.of(roleMayNot(action));
    }
    boolean elsewhere =
        !running.about().isOwnCaseOf(actor)
            && !actor.units().isEmpty()
            && !actor.units().contains(running.about().orgUnit());
    return elsewhere ? List.of(new NotYourUnit(action.path())) : List.of();
  }

  private static List<Refusal> byContent(
      OffboardingCommand command, Running running, Context context) {
    if (command instanceof PayComponent c) {
      return running.settlement().current().isEmpty()
              || running.settlement().owed().contains(c.component())
          ? EachComponentHasItsOwnGate.of(c.component()).against(running, context)
          : List.of(Action.PAY_COMPONENT.done());
    }
    if (command instanceof SetCaseDates c) {
      return new EndWaitsForProtection(false).against(c.legalEnd(), running, context);
    }
    if (command instanceof ProposeWaiver c) {
      return Waiving.rules(c.step()).stream()
          .flatMap(rule -> rule.against(running, context).stream())
          .toList();
    }
    if (command instanceof ResolveClearanceItem c) {
      return new KnowledgeIsHandedOverFirst(c.itemId()).against(running, context);
    }
    if (command instanceof RecordAccess c) {
      return AccessSteps.against(c, running, context);
    }
    if (command instanceof CheckHazard c) {
      return new NoHazardIsClearAgainstTheRecords(c).against(running, context);
    }
    if (command instanceof RecordDeadlineMet c) {
      return c.kind() == DeadlineKind.CERTIFICATE
          ? FrameSteps.certified(running.frame())
          : new WagesAreNeverHeldForClearance().againstClaiming(c.kind(), running);
    }
    if (command instanceof GrantException || command instanceof WaiveClearanceItem) {
      return ApproversStandAbove.named(command, running, context);
    }
    return NegotiationSteps.named(offerIn(command), running.negotiation(), context.today());
  }

  /** The offer that a command answers; absent when it answers none. */
  private static @Nullable String offerIn(OffboardingCommand command) {
    return switch (command) {
      case AcceptOffer c -> c.offerId();
      case RejectOffer c -> c.offerId();
      case WithdrawOffer c -> c.offerId();
      case TableOffer c -> c.answers();
      case RecordMinimumGround c -> c.offerId();
      default -> null;
    };
  }

  /** All missing steps in one refusal. */
  private static List<Refusal> merged(List<Refusal> refusals) {
    Set<String> missing = new LinkedHashSet<>();
    Set<Refusal> others = new LinkedHashSet<>();
    for (Refusal refusal : refusals) {
      if (refusal instanceof StepSkipped skipped) {
        missing.addAll(skipped.missing());
      } else {
        others.add(refusal);
      }
    }
    List<Refusal> merged = new ArrayList<>(others);
    if (!missing.isEmpty()) {
      merged.add(new StepSkipped(List.copyOf(missing), List.of()));
    }
    return List.copyOf(merged);
  }

  private static Refusal roleMayNot(Action action) {
    return new RoleMayNot(action.path(), action.roles().stream().map(Role::name).toList());
  }
}
