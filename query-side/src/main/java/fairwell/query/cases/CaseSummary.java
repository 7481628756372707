package fairwell.query.cases;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.AccessEvent;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.ExitInterviewEvent;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.KnowledgeEvent;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import fairwell.kernel.offboarding.CaseProgress;
import fairwell.kernel.offboarding.CaseStatus;
import fairwell.kernel.offboarding.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case in short: the same in the list and on top of the file, because it is the same function of
 * the same events.
 *
 * @param scope who may read it
 * @param stage derived from the status, kept so that it can be searched for
 * @param lastEvent name of the last event, those of the plan, the authority and the meetings passed
 *     over, for example {@code offboarding.NoticeGiven}; see {@link #seenBy}
 */
public record CaseSummary(
    CaseScope scope,
    CaseFrame frame,
    CaseStatus status,
    Stage stage,
    OpenTasks tasks,
    CurrentSettlement settlement,
    String lastEvent,
    Instant lastEventAt) {

  private static final String OPENING = EventCatalogue.nameOf(CaseOpened.class).qualified();

  /** The view. The first event of a case is its opening; anything else before it is an error. */
  public static CaseSummary evolve(@Nullable CaseSummary before, Recorded recorded) {
    OffboardingEvent event = (OffboardingEvent) recorded.event();
    if (before == null) {
      if (!(event instanceof CaseOpened opened)) {
        throw new IllegalStateException("the case was never opened");
      }
      return new CaseSummary(
          CaseScope.evolve(null, opened),
          CaseFrame.opened(recorded, opened),
          CaseStatus.OPENED,
          CaseStatus.OPENED.stage(),
          OpenTasks.NONE,
          CurrentSettlement.NONE,
          OPENING,
          recorded.at());
    }
    boolean inside = InsideKnowledge.isInside(event);
    CurrentSettlement settlement =
        event instanceof SettlementEvent about
            ? before.settlement.evolve(about)
            : before.settlement;
    CaseStatus status = status(before.status, settlement, event);
    return new CaseSummary(
        CaseScope.evolve(before.scope, event),
        frame(before.frame, event),
        status,
        status.stage(),
        tasks(before.tasks, event),
        settlement,
        inside ? before.lastEvent : EventCatalogue.nameOf(event.getClass()).qualified(),
        inside ? before.lastEventAt : recorded.at());
  }

  /**
   * The summary for that reader: without amounts where these are not for them, and with the opening
   * for the last event where they may not know of that one.
   */
  public CaseSummary seenBy(Actor actor) {
    CaseSummary seen =
        InsideKnowledge.mayKnow(actor, scope, lastEvent)
            ? this
            : withLast(OPENING, frame.openedAt());
    return InsideKnowledge.money(actor) ? seen : seen.withoutAmounts();
  }

  /** The same with another event as the last. */
  public CaseSummary withLast(String event, Instant at) {
    return new CaseSummary(scope, frame, status, stage, tasks, settlement, event, at);
  }

  private CaseSummary withoutAmounts() {
    return new CaseSummary(
        scope, frame, status, stage, tasks, settlement.withoutAmounts(), lastEvent, lastEventAt);
  }

  private static CaseStatus status(
      CaseStatus now, CurrentSettlement settlement, OffboardingEvent event) {
    return new CaseStatus(
        event instanceof CaseFrameEvent about
            ? CaseProgress.after(about, now.frame())
            : now.frame(),
        event instanceof ApprovalEvent about
            ? CaseProgress.after(about, now.approval())
            : now.approval(),
        event instanceof NegotiationEvent about
            ? CaseProgress.after(about, now.negotiation())
            : now.negotiation(),
        event instanceof ClearanceEvent about
            ? CaseProgress.after(about, now.clearance())
            : now.clearance(),
        settlement.status(),
        event instanceof AgreementEvent about
            ? CaseProgress.after(about, now.agreement())
            : now.agreement());
  }

  private static CaseFrame frame(CaseFrame frame, OffboardingEvent event) {
    return switch (event) {
      case GroundChanged changed -> frame.on(changed.to());
      case NoticeGiven notice -> frame.noticed(notice.noticeOn());
      case CaseDatesSet set ->
          frame.dated(
              new CaseFrame.Dates(
                  set.lastWorkingDay(), set.legalEnd(), set.paidThrough(), set.accessCutOff()));
      case CaseOpened _, UnionNotified _, UnionNoticeWaived _ -> frame;
      case DeadlineSet _, DeadlineMet _, DeadlineMissed _, CertificateIssued _ -> frame;
      case CaseClosed _, CaseRescinded _, FollowUpPlanned _, FollowUpDone _ -> frame;
      case SeparationReportRecorded _, FormalDisputeEvent _ -> frame;
      case FollowUpMissed _, ExitInterviewEvent _, StepDoneByProxy _, StepWaiverProposed _ -> frame;
      case ApprovalEvent _, NegotiationEvent _, ClearanceEvent _ -> frame;
      case SettlementEvent _, AgreementEvent _ -> frame;
    };
  }

  private static OpenTasks tasks(OpenTasks tasks, OffboardingEvent event) {
    return switch (event) {
      case ClearanceItemRaised raised -> tasks.raised(raised.itemId());
      case ClearanceItemResolved resolved -> tasks.settled(resolved.itemId());
      case AssetCostClaimed claimed -> tasks.settled(claimed.itemId());
      case ClearanceItemWaived waived -> tasks.settled(waived.itemId());
      case ClearanceWaiverRequested _, ClearanceCompleted _ -> tasks;
      case AccessEvent _, HandoverEvent _, KnowledgeEvent _ -> tasks;
      case DeadlineSet set -> tasks.due(set.kind(), set.due(), false);
      case DeadlineMissed missed -> tasks.due(missed.kind(), missed.due(), true);
      case DeadlineMet met -> tasks.met(met.kind());
      case CaseOpened _, CaseDatesSet _, GroundChanged _, NoticeGiven _ -> tasks;
      case UnionNotified _, UnionNoticeWaived _, CertificateIssued _ -> tasks;
      case CaseClosed _, CaseRescinded _, FollowUpPlanned _, FollowUpDone _ -> tasks;
      case SeparationReportRecorded _, FormalDisputeEvent _ -> tasks;
      case FollowUpMissed _, ExitInterviewEvent _, StepDoneByProxy _, StepWaiverProposed _ -> tasks;
      case ApprovalEvent _, NegotiationEvent _, SettlementEvent _, AgreementEvent _ -> tasks;
    };
  }
}
