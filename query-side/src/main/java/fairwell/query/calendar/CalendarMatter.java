package fairwell.query.calendar;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.CommitmentMade;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.KnowledgeTopicPlanned;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.RecheckRequested;

/** What a day in a calendar is about. Who may know of the event may know of the day. */
public enum CalendarMatter {
  /** A meeting of the talks. */
  MEETING(MeetingOpened.class, false),
  /** A legal act is due. */
  DEADLINE(DeadlineSet.class, true),
  /** A follow-up is due. */
  FOLLOW_UP(FollowUpPlanned.class, true),
  /** A clearance item is due. */
  CLEARANCE(ClearanceItemRaised.class, true),
  /** Something the leaver knows is to be handed over. */
  KNOWLEDGE(KnowledgeTopicPlanned.class, true),
  /** The records are to be looked at again. */
  RECHECK(RecheckRequested.class, true),
  /** A promise made in the talks is due. */
  COMMITMENT(CommitmentMade.class, true),
  /** The employer has to act in a formal dispute, or to decide whether to. */
  DISPUTE_TERM(DisputeFiled.class, true),
  /** Another day of a formal dispute. */
  DISPUTE_DAY(DisputeFiled.class, false),
  LAST_WORKING_DAY(CaseDatesSet.class, false),
  LEGAL_END(CaseDatesSet.class, false),
  ACCESS_CUT_OFF(CaseDatesSet.class, false);

  private final String event;
  private final boolean toDo;

  CalendarMatter(Class<? extends OffboardingEvent> event, boolean toDo) {
    this.event = EventCatalogue.nameOf(event).qualified();
    this.toDo = toDo;
  }

  /** The name of the event it comes from. */
  public String event() {
    return event;
  }

  /** Whether it is a day of a formal dispute, which goes on whatever becomes of the case. */
  boolean isOfDispute() {
    return this == DISPUTE_TERM || this == DISPUTE_DAY;
  }

  /** Whether it is something to do by that day, so that nothing is left of it once it is done. */
  public boolean isToDo() {
    return toDo;
  }
}
