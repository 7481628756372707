package fairwell.query.cases;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.AgendaEvent;
import fairwell.kernel.event.offboarding.AuthorityEvent;
import fairwell.kernel.event.offboarding.PlanEvent;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may know what the employer's side keeps to itself. Its plan (targets, the last it would agree
 * to, options, the ladder, what it thinks the other side needs) is for those who negotiate and for
 * counsel; how far it may go, and its meetings, are for its whole side. The person of the case sees
 * neither, whatever roles that account has.
 */
public final class InsideKnowledge {

  private static final Set<Role> PLANNERS =
      EnumSet.of(Role.HR, Role.NEGOTIATOR, Role.LEGAL, Role.SYSTEM);
  private static final Set<Role> OUTSIDE = EnumSet.of(Role.EMPLOYEE, Role.IT);

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

  /** Whether an event of that name is for that reader; one nobody knows is for all. */
  public static boolean mayKnow(Actor actor, CaseScope scope, String event) {
    Class<? extends FairwellEvent> type = EventCatalogue.classOf(event).orElse(null);
    if (type == null) {
      return true;
    }
    if (PlanEvent.class.isAssignableFrom(type)) {
      return plan(actor, scope);
    }
    boolean ofItsSide =
        AuthorityEvent.class.isAssignableFrom(type) || AgendaEvent.class.isAssignableFrom(type);
    return !ofItsSide || authority(actor, scope);
  }

  /** Whether an event is not for all who may read the case. */
  static boolean isInside(FairwellEvent event) {
    return event instanceof PlanEvent
        || event instanceof AuthorityEvent
        || event instanceof AgendaEvent;
  }
}
