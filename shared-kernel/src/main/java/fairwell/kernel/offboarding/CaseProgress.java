package fairwell.kernel.offboarding;

import fairwell.kernel.event.offboarding.AccessEvent;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRejected;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.ExitInterviewEvent;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.KnowledgeEvent;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferCountered;
import fairwell.kernel.event.offboarding.OfferExpired;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSuperseded;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OfferWithdrawn;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementLineConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.event.offboarding.SignatureDeclined;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.TableEvent;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;

/** Where each machine stands after an event, as far as a reader needs to know it. */
public final class CaseProgress {

  private CaseProgress() {}

  public static ApprovalStatus after(ApprovalEvent event, ApprovalStatus before) {
    return switch (event) {
      case ApprovalRequested _ -> ApprovalStatus.SUBMITTED;
      case ApprovalGiven _ -> before;
      case CaseApproved _ -> ApprovalStatus.APPROVED;
      case CaseRejected _ -> ApprovalStatus.REJECTED;
    };
  }

  public static NegotiationStatus after(NegotiationEvent event, NegotiationStatus before) {
    return switch (event) {
      case RiskAssessmentRequested _, PreparationReportAttached _, HazardChecked _ -> before;
      case OfferTabled _, OfferCountered _, OfferSuperseded _ -> before;
      case OfferRejected _, OfferWithdrawn _, OfferExpired _, TableEvent _ -> before;
      case TalksReady _ -> NegotiationStatus.READY;
      case TalksStarted _ -> NegotiationStatus.IN_TALKS;
      case OfferAccepted _ -> NegotiationStatus.AGREED;
      case ImpasseRecorded _ -> NegotiationStatus.IMPASSE;
      case EmployeeRetained _ -> NegotiationStatus.RETAINED;
      case NegotiationWaived _ -> NegotiationStatus.WAIVED;
    };
  }

  public static ClearanceStatus after(ClearanceEvent event, ClearanceStatus before) {
    return switch (event) {
      case ClearanceItemRaised _ -> ClearanceStatus.OPEN;
      case ClearanceItemResolved _, ClearanceWaiverRequested _, ClearanceItemWaived _ -> before;
      case AssetCostClaimed _, AccessEvent _, HandoverEvent _, KnowledgeEvent _ -> before;
      case ClearanceCompleted _ -> ClearanceStatus.COMPLETE;
    };
  }

  public static AgreementStatus after(AgreementEvent event, AgreementStatus before) {
    return switch (event) {
      case AgreementDrafted _ -> AgreementStatus.DRAFTED;
      case AgreementSent _ -> AgreementStatus.SENT;
      case AgreementSigned _ -> before;
      case SignatureDeclined _ -> AgreementStatus.DECLINED;
      case AgreementConcluded _ -> AgreementStatus.CONCLUDED;
      case AgreementVoided _ -> AgreementStatus.VOID;
      case AgreementWaived _ -> AgreementStatus.WAIVED;
    };
  }

  public static FrameStatus after(CaseFrameEvent event, FrameStatus before) {
    return switch (event) {
      case CaseOpened _ -> FrameStatus.OPEN;
      case CaseClosed _ -> FrameStatus.CLOSED;
      case CaseRescinded _ -> FrameStatus.RESCINDED;
      case CaseDatesSet _, GroundChanged _, NoticeGiven _, UnionNotified _ -> before;
      case UnionNoticeWaived _, DeadlineSet _, DeadlineMet _, DeadlineMissed _ -> before;
      case CertificateIssued _, FollowUpPlanned _, FollowUpDone _, ExitInterviewEvent _ -> before;
      case FollowUpMissed _, StepDoneByProxy _, StepWaiverProposed _ -> before;
      case SeparationReportRecorded _, FormalDisputeEvent _ -> before;
    };
  }

  /** A line that is confirmed leaves a version as it is until all are. */
  public static SettlementStatus after(SettlementEvent event, SettlementStatus before) {
    return switch (event) {
      case SettlementComputed _ -> SettlementStatus.COMPUTED;
      case SettlementIssued _ -> SettlementStatus.ISSUED;
      case SettlementLineDisputed _ -> SettlementStatus.DISPUTED;
      case SettlementConfirmed _, ConfirmationWaived _ -> SettlementStatus.CONFIRMED;
      case SettlementPaid _ -> SettlementStatus.PAID;
      case SettlementLineConfirmed _, DisputeAnswered _, ComponentPaid _ -> before;
    };
  }
}
