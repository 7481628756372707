package fairwell.kernel.separation;

import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.ExitInterviewEvent;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.InsteadOf;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.separation.SeparationReport.Topic;

/** Which chapter of the separation report an event belongs to. */
final class Topics {

  private Topics() {}

  static Topic of(OffboardingEvent event) {
    return switch (event) {
      case CertificateIssued _, CaseClosed _, FollowUpPlanned _, FollowUpDone _ -> Topic.CLOSING;
      case FollowUpMissed _ -> Topic.CLOSING;
      case DeadlineSet _, DeadlineMet _, DeadlineMissed _, ExitInterviewEvent _ -> Topic.CLOSING;
      case StepDoneByProxy e ->
          e.insteadOf() == InsteadOf.LEAVER ? Topic.SETTLEMENT : Topic.HANDOVER;
      case CaseFrameEvent _ -> Topic.OPENING;
      case ApprovalEvent _ -> Topic.APPROVAL;
      case RiskAssessmentRequested _, PreparationReportAttached _ -> Topic.PREPARATION;
      case HazardChecked _, TalksReady _ -> Topic.PREPARATION;
      case NegotiationEvent _ -> Topic.TALKS;
      case SettlementEvent _ -> Topic.SETTLEMENT;
      case AgreementEvent _ -> Topic.AGREEMENT;
      case ClearanceEvent _ -> Topic.HANDOVER;
    };
  }
}
