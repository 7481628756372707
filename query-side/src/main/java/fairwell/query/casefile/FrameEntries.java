package fairwell.query.casefile;

import static fairwell.query.casefile.EntryData.none;

import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
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

/** What the timeline shows of the frame of a case. */
final class FrameEntries {

  private FrameEntries() {}

  static EntryData of(CaseFrameEvent event) {
    return switch (event) {
      case CaseOpened caseOpened ->
          none()
              .with("employeeId", caseOpened.employeeId())
              .with("employeeNumber", caseOpened.employeeNumber())
              .text("employeeName", caseOpened.employeeName())
              .with("place", caseOpened.place())
              .with("orgUnit", caseOpened.orgUnit())
              .with("position", caseOpened.position())
              .with("hiredOn", caseOpened.hiredOn())
              .with("kind", caseOpened.kind())
              .with("ground", caseOpened.ground())
              .text("reason", caseOpened.reason())
              .with("owner", caseOpened.owner())
              .with("confidential", caseOpened.confidential());
      case CaseDatesSet caseDatesSet ->
          none()
              .with("lastWorkingDay", caseDatesSet.lastWorkingDay())
              .with("legalEnd", caseDatesSet.legalEnd())
              .with("paidThrough", caseDatesSet.paidThrough())
              .with("accessCutOff", caseDatesSet.accessCutOff());
      case GroundChanged groundChanged ->
          none()
              .with("from", groundChanged.from())
              .with("to", groundChanged.to())
              .text("reason", groundChanged.reason());
      case NoticeGiven noticeGiven ->
          none().with("noticeOn", noticeGiven.noticeOn()).with("channel", noticeGiven.channel());
      case UnionNotified unionNotified ->
          none()
              .with("notifiedOn", unionNotified.notifiedOn())
              .text("answer", unionNotified.answer());
      case UnionNoticeWaived unionNoticeWaived -> none().text("reason", unionNoticeWaived.reason());
      case StepWaiverProposed proposed ->
          none()
              .with("step", proposed.step())
              .text("reason", proposed.reason())
              .with("expiresOn", proposed.expiresOn())
              .with("proposedBy", proposed.proposedBy());
      case DeadlineSet deadlineSet ->
          none()
              .with("kind", deadlineSet.kind())
              .with("due", deadlineSet.due())
              .with("article", deadlineSet.article());
      case DeadlineMet deadlineMet ->
          none().with("kind", deadlineMet.kind()).with("on", deadlineMet.on());
      case DeadlineMissed deadlineMissed ->
          none().with("kind", deadlineMissed.kind()).with("due", deadlineMissed.due());
      case CertificateIssued certificateIssued ->
          none()
              .with("issuedOn", certificateIssued.issuedOn())
              .with("ground", certificateIssued.ground())
              .with("legalEnd", certificateIssued.legalEnd())
              .with("documentHash", certificateIssued.documentHash());
      case CaseClosed caseClosed -> none().with("closedOn", caseClosed.closedOn());
      case CaseRescinded caseRescinded ->
          none()
              .with("cause", caseRescinded.cause())
              .with("consequences", caseRescinded.consequences())
              .text("reason", caseRescinded.reason());
      case FollowUpPlanned followUpPlanned ->
          none()
              .with("followUpId", followUpPlanned.followUpId())
              .text("topic", followUpPlanned.topic())
              .with("due", followUpPlanned.due())
              .with("owner", followUpPlanned.owner());
      case FollowUpDone followUpDone ->
          none()
              .with("followUpId", followUpDone.followUpId())
              .with("doneOn", followUpDone.doneOn())
              .text("outcome", followUpDone.outcome());
      case FollowUpMissed missed ->
          none().with("followUpId", missed.followUpId()).with("due", missed.due());
      case StepDoneByProxy proxy ->
          none()
              .with("step", proxy.step())
              .with("insteadOf", proxy.insteadOf())
              .text("reason", proxy.reason())
              .text("evidence", proxy.evidence())
              .with("powerOfAttorneyHash", proxy.powerOfAttorneyHash())
              .with("doneBy", proxy.doneBy());
      case SeparationReportRecorded recorded -> none().with("reportHash", recorded.reportHash());
      // What was answered is for fewer than the timeline: see the exit interview itself.
      case ExitInterviewAsked asked ->
          none().with("questionnaire", asked.questionnaire()).with("askedBy", asked.askedBy());
      case ExitInterviewRecorded recorded ->
          none()
              .with("questionnaire", recorded.questionnaire())
              .with("heldOn", recorded.heldOn())
              .with("by", recorded.by());
      case ExitInterviewDeclined declined ->
          none().with("declinedOn", declined.declinedOn()).with("by", declined.by());
      case FormalDisputeEvent dispute -> DisputeEntries.of(dispute);
    };
  }
}
