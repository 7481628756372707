package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.AgendaEvent;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.TalksReady;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a reader of a case needs of it. Equipment and audit go by the employee number; whoever needs
 * neither name nor words never has them opened, so there is nothing to record. Who is paid what is
 * no matter of equipment, and how the employer prepared itself is none of the other side.
 *
 * @param names the person's name
 * @param words what people wrote: reasons, minutes, objections
 * @param money the talks and the settlement
 * @param inside approval, preparation and the employer's own minutes
 */
record NeedToKnow(boolean names, boolean words, boolean money, boolean inside) {

  private static final Set<Role> NAMES =
      EnumSet.of(
          Role.HR,
          Role.NEGOTIATOR,
          Role.APPROVER,
          Role.FINANCE,
          Role.LEGAL,
          Role.MANAGER,
          Role.EMPLOYEE);

  private static final Set<Role> WORDS =
      EnumSet.of(Role.HR, Role.NEGOTIATOR, Role.APPROVER, Role.LEGAL, Role.EMPLOYEE);

  private static final Set<Role> NO_MONEY = EnumSet.of(Role.IT);

  private static final Set<Class<? extends FairwellEvent>> INSIDE =
      Set.of(
          RiskAssessmentRequested.class,
          PreparationReportAttached.class,
          HazardChecked.class,
          TalksReady.class);

  static NeedToKnow of(Actor actor) {
    return new NeedToKnow(
        actor.roles().stream().anyMatch(NAMES::contains),
        actor.roles().stream().anyMatch(WORDS::contains),
        !NO_MONEY.containsAll(actor.roles()),
        !Set.of(Role.EMPLOYEE).containsAll(actor.roles()));
  }

  /** Whether the timeline shows that event; one of a newer Fairwell only to those who see all. */
  boolean covers(String event) {
    return EventCatalogue.classOf(event).map(this::covers).orElse(money && inside);
  }

  private boolean covers(Class<? extends FairwellEvent> event) {
    if (SettlementEvent.class.isAssignableFrom(event)) {
      return money;
    }
    if (ApprovalEvent.class.isAssignableFrom(event)
        || AgendaEvent.class.isAssignableFrom(event)
        || INSIDE.contains(event)) {
      return inside;
    }
    return money || !NegotiationEvent.class.isAssignableFrom(event);
  }
}
