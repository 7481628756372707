package fairwell.query.cases;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.AgendaEvent;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.AuthorityEvent;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.PlanEvent;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.TalksReady;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may know what the employer's side keeps to itself. Its plan (targets, the last it would agree
 * to, options, the ladder, what it thinks the other side needs) is for those who negotiate and for
 * counsel; how far it may go, its approvals, its preparation and its meetings are for its whole
 * side. The person of the case sees none of it, whatever roles that account has. Who is paid what
 * is no matter of equipment.
 */
public final class InsideKnowledge {

  private static final Set<Role> PLANNERS =
      EnumSet.of(Role.HR, Role.NEGOTIATOR, Role.LEGAL, Role.SYSTEM);
  private static final Set<Role> OUTSIDE = EnumSet.of(Role.EMPLOYEE, Role.IT);
  private static final Set<Role> NO_MONEY = EnumSet.of(Role.IT);

  /** How the employer's side made itself ready. */
  private static final Set<Class<? extends FairwellEvent>> PREPARATION =
      Set.of(
          RiskAssessmentRequested.class,
          PreparationReportAttached.class,
          HazardChecked.class,
          TalksReady.class);

  private InsideKnowledge() {}

  /** Whether the plan is for that reader. */
  public static boolean plan(Actor actor, CaseScope scope) {
    return !CaseAccess.isOwnCase(actor, scope)
        && actor.roles().stream().anyMatch(PLANNERS::contains);
  }

  /** Whether it is for that reader how far the employer's side may go. */
  public static boolean authority(Actor actor, CaseScope scope) {
    return !CaseAccess.isOwnCase(actor, scope) && !OUTSIDE.containsAll(actor.roles());
  }

  /** Whether amounts are for that reader: they are no matter of equipment. */
  public static boolean money(Actor actor) {
    return !NO_MONEY.containsAll(actor.roles());
  }

  /**
   * Whether an event of that name is for that reader; one of a newer Fairwell is for who sees all.
   */
  public static boolean mayKnow(Actor actor, CaseScope scope, String event) {
    boolean employersSide =
        !CaseAccess.isOwnCase(actor, scope) && !Set.of(Role.EMPLOYEE).containsAll(actor.roles());
    Class<? extends FairwellEvent> type = EventCatalogue.classOf(event).orElse(null);
    if (type == null) {
      return employersSide && money(actor);
    }
    if (PlanEvent.class.isAssignableFrom(type)) {
      return plan(actor, scope);
    }
    if (AuthorityEvent.class.isAssignableFrom(type) || AgendaEvent.class.isAssignableFrom(type)) {
      return authority(actor, scope);
    }
    if (ApprovalEvent.class.isAssignableFrom(type) || PREPARATION.contains(type)) {
      return employersSide;
    }
    return money(actor)
        || !SettlementEvent.class.isAssignableFrom(type)
            && !NegotiationEvent.class.isAssignableFrom(type);
  }

  /** Whether an event is not for all who may read the case. */
  static boolean isInside(FairwellEvent event) {
    return event instanceof PlanEvent
        || event instanceof AuthorityEvent
        || event instanceof AgendaEvent;
  }
}
