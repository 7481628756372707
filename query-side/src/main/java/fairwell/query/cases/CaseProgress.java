package fairwell.query.cases;

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
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseRejected;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferCountered;
import fairwell.kernel.event.offboarding.OfferExpired;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSuperseded;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OfferWithdrawn;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SignatureDeclined;
import fairwell.kernel.event.offboarding.TableEvent;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.offboarding.AgreementStatus;
import fairwell.kernel.offboarding.ApprovalStatus;
import fairwell.kernel.offboarding.ClearanceStatus;
import fairwell.kernel.offboarding.NegotiationStatus;

/** Where each machine stands after an event, as far as a reader needs to know it. */
public final class CaseProgress {

  private CaseProgress() {}

  static ApprovalStatus after(ApprovalEvent event, ApprovalStatus before) {
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

  static ClearanceStatus after(ClearanceEvent event, ClearanceStatus before) {
    return switch (event) {
      case ClearanceItemRaised _ -> ClearanceStatus.OPEN;
      case ClearanceItemResolved _, ClearanceWaiverRequested _, ClearanceItemWaived _ -> before;
      case ClearanceCompleted _ -> ClearanceStatus.COMPLETE;
    };
  }

  static AgreementStatus after(AgreementEvent event, AgreementStatus before) {
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
}
