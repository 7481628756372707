package fairwell.command.offboarding.frame;

import fairwell.command.CorruptHistory;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.ExitInterviewAsked;
import fairwell.kernel.event.offboarding.ExitInterviewDeclined;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import fairwell.kernel.interview.ExitQuestion;
import fairwell.kernel.offboarding.FrameStatus;

/** What each event makes of the frame. */
public final class FrameHistory {

  private FrameHistory() {}

  /** What a case is about, from its first event. */
  public static About about(CaseOpened e) {
    return new About(
        e.caseId(),
        e.employeeId(),
        e.orgUnit(),
        e.hiredOn(),
        e.kind(),
        e.ground(),
        e.owner(),
        e.confidential());
  }

  public static Frame evolve(Frame frame, CaseFrameEvent event) {
    return switch (event) {
      case CaseOpened e -> throw new CorruptHistory(frame, e);
      case CaseDatesSet e ->
          open(frame, e)
              .on(new Dates(e.lastWorkingDay(), e.legalEnd(), e.paidThrough(), e.accessCutOff()));
      case GroundChanged e -> open(frame, e).on(frame.about().on(e.to()));
      case NoticeGiven e -> open(frame, e).noticed(e.noticeOn());
      case UnionNotified e -> open(frame, e).heard(UnionHearing.NOTIFIED);
      case UnionNoticeWaived e -> open(frame, e).heard(UnionHearing.WAIVED);
      case CertificateIssued e -> open(frame, e).withCertificate();
      case DeadlineSet e -> frame.with(e.kind(), new Deadline(e.due(), Deadline.Standing.DUE));
      case DeadlineMet e -> stands(frame, e.kind(), Deadline.Standing.MET, e);
      case DeadlineMissed e -> stands(frame, e.kind(), Deadline.Standing.MISSED, e);
      case CaseClosed e -> open(frame, e).ended(FrameStatus.CLOSED);
      case SeparationReportRecorded _ -> frame.withReport();
      case CaseRescinded e -> notRescinded(frame, e).ended(FrameStatus.RESCINDED);
      case FollowUpPlanned e ->
          frame.with(e.followUpId(), new FollowUp(e.due(), FollowUp.Standing.DUE));
      case FollowUpDone e -> followedUp(frame, e.followUpId(), FollowUp.Standing.DONE, e);
      case FollowUpMissed e -> followedUp(frame, e.followUpId(), FollowUp.Standing.MISSED, e);
      case ExitInterviewAsked e ->
          frame.with(
              new ExitInterview(
                  e.questionnaire(),
                  e.questions().stream().map(ExitQuestion::code).toList(),
                  ExitInterview.Standing.ASKED));
      case ExitInterviewRecorded e -> frame.with(asked(frame, e).answered(e.by()));
      case ExitInterviewDeclined e -> frame.with(asked(frame, e).declined(e.by()));
      case FormalDisputeEvent e -> contested(frame, e).with(e.disputeId(), disputed(frame, e));
      case StepDoneByProxy _, StepWaiverProposed _ -> frame;
    };
  }

  private static Frame stands(
      Frame frame, DeadlineKind kind, Deadline.Standing standing, CaseFrameEvent event) {
    Deadline deadline = frame.deadlines().get(kind);
    if (deadline == null) {
      throw new CorruptHistory(frame, event);
    }
    return frame.with(kind, new Deadline(deadline.due(), standing));
  }

  private static Frame followedUp(
      Frame frame, String id, FollowUp.Standing standing, CaseFrameEvent event) {
    FollowUp followUp = frame.followUps().get(id);
    if (followUp == null) {
      throw new CorruptHistory(frame, event);
    }
    return frame.with(id, followUp.as(standing));
  }

  /** Who goes to the next body has contested what was decided before. */
  private static Frame contested(Frame frame, FormalDisputeEvent event) {
    if (!(event instanceof DisputeFiled filed) || filed.follows() == null) {
      return frame;
    }
    FormalDispute before = frame.disputes().get(filed.follows());
    return before == null ? frame : frame.with(filed.follows(), before.followed(filed));
  }

  private static FormalDispute disputed(Frame frame, FormalDisputeEvent event) {
    return switch (event) {
      case DisputeFiled e -> FormalDispute.of(e);
      case DisputeStepTaken e -> filed(frame, e).after(e);
      case DisputeTermMissed e -> filed(frame, e).missed(e.kind());
      case DisputeOutcomeRecorded e -> filed(frame, e).decided(e);
      case DisputeClosed e -> filed(frame, e).ended(e);
    };
  }

  private static FormalDispute filed(Frame frame, FormalDisputeEvent event) {
    FormalDispute dispute = frame.disputes().get(event.disputeId());
    if (dispute == null) {
      throw new CorruptHistory(frame, event);
    }
    return dispute;
  }

  private static ExitInterview asked(Frame frame, CaseFrameEvent event) {
    ExitInterview interview = frame.interview();
    if (interview == null) {
      throw new CorruptHistory(frame, event);
    }
    return interview;
  }

  /** What a court undoes is often closed by then. */
  private static Frame notRescinded(Frame frame, CaseFrameEvent event) {
    if (frame.status() == FrameStatus.RESCINDED) {
      throw new CorruptHistory(frame, event);
    }
    return frame;
  }

  private static Frame open(Frame frame, CaseFrameEvent event) {
    if (frame.status() != FrameStatus.OPEN) {
      throw new CorruptHistory(frame, event);
    }
    return frame;
  }
}
