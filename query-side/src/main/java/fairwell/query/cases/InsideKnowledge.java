package fairwell.query.cases;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.FactRetracted;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessCutOrdered;
import fairwell.kernel.event.offboarding.AgendaEvent;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.AuthorityEvent;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.PlanEvent;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.TalksReady;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may know what the employer's side keeps to itself. Its plan (targets, the last it would agree
 * to, options, the ladder, what it thinks the other side needs) is for those who negotiate and for
 * counsel, and so is what its preparation found: the points of it may name a protected status. That
 * it prepared itself, how far it may go, its approvals and its meetings are for its whole side. The
 * person of the case sees none of it, whatever roles that account has. A formal dispute is for
 * counsel and HR. Who is paid what is no matter of equipment.
 */
public final class InsideKnowledge {

  private static final Set<Role> PLANNERS =
      EnumSet.of(Role.HR, Role.NEGOTIATOR, Role.LEGAL, Role.SYSTEM);
  private static final Set<Role> COUNSEL = EnumSet.of(Role.HR, Role.LEGAL, Role.SYSTEM);
  private static final Set<Role> OUTSIDE = EnumSet.of(Role.EMPLOYEE, Role.IT);
  private static final Set<Role> LEAVER = EnumSet.of(Role.EMPLOYEE);
  private static final Set<Role> NO_MONEY = EnumSet.of(Role.IT);

  /** How the employer's side made itself ready. */
  private static final Set<Class<? extends FairwellEvent>> PREPARING =
      Set.of(
          RiskAssessmentRequested.class,
          PreparationReportAttached.class,
          HazardChecked.class,
          TalksReady.class);

  /** Who is to be cut off does not read that it has not come about yet. */
  private static final Set<Class<? extends FairwellEvent>> CUTTING_OFF =
      Set.of(AccessCutOrdered.class, AccessChangeFailed.class);

  /** What an event is about, as far as that decides who may know of it. */
  private enum Matter {
    PLAN,
    AUTHORITY,
    EMPLOYERS_SIDE,
    PREPARATION,
    DISPUTE,
    MONEY,
    /** Everything else: whoever may read the case may know of it. */
    CASE;

    static Matter of(Class<? extends FairwellEvent> event) {
      if (PlanEvent.class.isAssignableFrom(event)) {
        return PLAN;
      }
      if (AuthorityEvent.class.isAssignableFrom(event)
          || AgendaEvent.class.isAssignableFrom(event)) {
        return AUTHORITY;
      }
      if (ApprovalEvent.class.isAssignableFrom(event) || CUTTING_OFF.contains(event)) {
        return EMPLOYERS_SIDE;
      }
      if (FormalDisputeEvent.class.isAssignableFrom(event)) {
        return DISPUTE;
      }
      if (PREPARING.contains(event)) {
        return PREPARATION;
      }
      return event == AssetCostClaimed.class
              || SettlementEvent.class.isAssignableFrom(event)
              || NegotiationEvent.class.isAssignableFrom(event)
          ? MONEY
          : CASE;
    }
  }

  private InsideKnowledge() {}

  /** Whether the plan is for that reader, and what the preparation found. */
  public static boolean plan(Actor actor, CaseScope scope) {
    return !CaseAccess.isOwnCase(actor, scope)
        && actor.roles().stream().anyMatch(PLANNERS::contains);
  }

  /** Whether a formal dispute is for that reader. */
  public static boolean dispute(Actor actor, CaseScope scope) {
    return !CaseAccess.isOwnCase(actor, scope)
        && actor.roles().stream().anyMatch(COUNSEL::contains);
  }

  /** Whether it is for that reader how far the employer's side may go. */
  public static boolean authority(Actor actor, CaseScope scope) {
    return !CaseAccess.isOwnCase(actor, scope) && !OUTSIDE.containsAll(actor.roles());
  }

  /**
   * Whether that reader is of the employer's side in this case. Who is not knows neither what the
   * separation costs the employer nor what it decided within.
   */
  public static boolean employersSide(Actor actor, CaseScope scope) {
    return !CaseAccess.isOwnCase(actor, scope) && !LEAVER.containsAll(actor.roles());
  }

  /** Whether amounts are for that reader: they are no matter of equipment. */
  public static boolean money(Actor actor) {
    return !NO_MONEY.containsAll(actor.roles());
  }

  /**
   * Whether that reader may know that an event of that name happened; one of a newer Fairwell is
   * for who sees all.
   */
  public static boolean mayKnow(Actor actor, CaseScope scope, String event) {
    Optional<Matter> matter = EventCatalogue.classOf(event).map(Matter::of);
    if (matter.isEmpty()) {
      return employersSide(actor, scope) && money(actor);
    }
    return switch (matter.get()) {
      case PLAN -> plan(actor, scope);
      case DISPUTE -> dispute(actor, scope);
      case AUTHORITY -> authority(actor, scope);
      case EMPLOYERS_SIDE, PREPARATION -> employersSide(actor, scope);
      case MONEY -> money(actor);
      case CASE -> true;
    };
  }

  /**
   * Whether what such an event says is for that reader, too. Of the preparation everybody else on
   * the employer's side knows only that it went on.
   */
  public static boolean mayKnowContent(Actor actor, CaseScope scope, String event) {
    return mayKnow(actor, scope, event)
        && (EventCatalogue.classOf(event)
                .map(Matter::of)
                .filter(Matter.PREPARATION::equals)
                .isEmpty()
            || plan(actor, scope));
  }

  /**
   * Whether what such an event about a person outside of cases says is for that reader: early
   * warnings are no facts; what was said in confidence is for counsel.
   */
  public static boolean mayKnowFact(Actor actor, String event) {
    return EventCatalogue.classOf(event)
        .filter(type -> EmployeeFact.class.isAssignableFrom(type) || type == FactRetracted.class)
        .filter(type -> type != FeedbackGiven.class || actor.is(Role.LEGAL))
        .isPresent();
  }

  /**
   * Whether an event is of the plan, the authority, the meetings or a formal dispute, so that no
   * list speaks of it.
   */
  static boolean isInside(FairwellEvent event) {
    return switch (Matter.of(event.getClass())) {
      case PLAN, AUTHORITY, DISPUTE -> true;
      case EMPLOYERS_SIDE, PREPARATION, MONEY, CASE -> false;
    };
  }
}
