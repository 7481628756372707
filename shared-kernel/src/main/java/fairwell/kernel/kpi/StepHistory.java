package fairwell.kernel.kpi;

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
import fairwell.kernel.event.offboarding.CaseKind;
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
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.KnowledgeEvent;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
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
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.kpi.RequiredStep.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What each event does to the steps of its case. A waiver that the law does not allow does none,
 * nor does one that nobody else had asked for.
 */
final class StepHistory {

  private StepHistory() {}

  static StepLedger evolve(
      StepLedger steps, OffboardingEvent event, CaseKind kind, @Nullable String by) {
    return switch (event) {
      case CaseFrameEvent e -> frame(steps, e, by);
      case ApprovalEvent e -> approval(steps, e);
      case NegotiationEvent e -> negotiation(steps, e, kind);
      case ClearanceEvent e -> clearance(steps, e);
      case SettlementEvent e -> settlement(steps, e);
      case AgreementEvent e -> agreement(steps, e, kind);
    };
  }

  /** The waiver of the union does not name who confirmed it; what is written beside it does. */
  private static StepLedger frame(StepLedger steps, CaseFrameEvent event, @Nullable String by) {
    return switch (event) {
      case CaseDatesSet _ -> steps.done(StepKind.DATES);
      // Another ground is another reason to be approved, and to be heard.
      case GroundChanged _ -> steps.open(StepKind.APPROVAL).anew(StepKind.UNION);
      case NoticeGiven _ -> steps.done(StepKind.NOTICE);
      case UnionNotified _ -> steps.done(StepKind.UNION);
      case UnionNoticeWaived _ -> steps.waived(StepKind.UNION, by);
      case CertificateIssued _ -> steps.done(StepKind.CERTIFICATE);
      case CaseOpened _, CaseClosed _, CaseRescinded _ -> steps;
      case DeadlineSet _, DeadlineMet _, DeadlineMissed _ -> steps;
      case FollowUpPlanned _, FollowUpDone _, FollowUpMissed _ -> steps;
      case SeparationReportRecorded _, ExitInterviewEvent _, StepDoneByProxy _ -> steps;
      case StepWaiverProposed e ->
          steps.asked(of(e.step()), new Asked(e.proposedBy().value(), e.expiresOn()));
      case FormalDisputeEvent _ -> steps;
    };
  }

  private static StepLedger approval(StepLedger steps, ApprovalEvent event) {
    return switch (event) {
      case ApprovalRequested _, CaseRejected _ -> steps.open(StepKind.APPROVAL);
      case ApprovalGiven _ -> steps;
      case CaseApproved _ -> steps.done(StepKind.APPROVAL);
    };
  }

  private static StepLedger negotiation(StepLedger steps, NegotiationEvent event, CaseKind kind) {
    return switch (event) {
      case RiskAssessmentRequested e -> steps.hazards(e.openPoints());
      case PreparationReportAttached e -> steps.done(StepKind.REPORT).hazards(e.openPoints());
      case HazardChecked e ->
          e.answer() == HazardAnswer.UNKNOWN
              ? steps.open(StepKind.HAZARD, e.hazard())
              : steps.done(StepKind.HAZARD, e.hazard());
      case TalksStarted _ -> steps.open(StepKind.TALKS);
      case OfferAccepted _ -> steps.done(StepKind.TALKS);
      case ImpasseRecorded _ -> kind == CaseKind.MUTUAL ? steps : steps.done(StepKind.TALKS);
      case NegotiationWaived e ->
          kind == CaseKind.MUTUAL ? steps : steps.waived(StepKind.TALKS, e.waivedBy().value());
      case TalksReady _, EmployeeRetained _, TableEvent _ -> steps;
      case OfferTabled _, OfferCountered _, OfferSuperseded _ -> steps;
      case OfferRejected _, OfferWithdrawn _, OfferExpired _ -> steps;
    };
  }

  private static StepLedger clearance(StepLedger steps, ClearanceEvent event) {
    return switch (event) {
      case ClearanceItemRaised e -> steps.open(StepKind.CLEARANCE, e.itemId());
      case ClearanceItemResolved e -> steps.done(StepKind.CLEARANCE, e.itemId());
      case AssetCostClaimed e -> steps.done(StepKind.CLEARANCE, e.itemId());
      case ClearanceWaiverRequested e ->
          steps.asked(
              StepKind.CLEARANCE, e.itemId(), new Asked(e.requestedBy().value(), e.expiresOn()));
      case ClearanceItemWaived e ->
          steps.waived(StepKind.CLEARANCE, e.itemId(), e.approvedBy().value());
      case ClearanceCompleted _, AccessEvent _, HandoverEvent _, KnowledgeEvent _ -> steps;
    };
  }

  private static StepLedger settlement(StepLedger steps, SettlementEvent event) {
    return switch (event) {
      case SettlementComputed _ ->
          steps
              .open(StepKind.ISSUE, StepKind.PAYMENT)
              .anew(StepKind.CONFIRMATION)
              .withoutOpenDisputes();
      case SettlementIssued _ -> steps.done(StepKind.ISSUE);
      case SettlementLineDisputed e -> steps.open(StepKind.ANSWER, line(e.version(), e.lineId()));
      case DisputeAnswered e -> steps.done(StepKind.ANSWER, line(e.version(), e.lineId()));
      case SettlementLineConfirmed e ->
          steps.settled(StepKind.ANSWER, line(e.version(), e.lineId()));
      case ComponentPaid _ -> steps;
      case SettlementConfirmed _ -> steps.done(StepKind.CONFIRMATION);
      case ConfirmationWaived e -> steps.waived(StepKind.CONFIRMATION, e.waivedBy().value());
      case SettlementPaid _ -> steps.done(StepKind.PAYMENT);
    };
  }

  private static StepLedger agreement(StepLedger steps, AgreementEvent event, CaseKind kind) {
    return switch (event) {
      case AgreementConcluded _ -> steps.done(StepKind.AGREEMENT);
      case AgreementVoided _ -> steps.open(StepKind.AGREEMENT);
      case AgreementWaived e ->
          kind == CaseKind.MUTUAL ? steps : steps.waived(StepKind.AGREEMENT, e.waivedBy().value());
      // What is drafted after it was left out is not left out any more.
      case AgreementDrafted _ -> steps.open(StepKind.AGREEMENT);
      case AgreementSent _, AgreementSigned _, SignatureDeclined _ -> steps;
    };
  }

  private static StepKind of(WaivableStep step) {
    return switch (step) {
      case UNION_NOTICE -> StepKind.UNION;
      case NEGOTIATION -> StepKind.TALKS;
      case CONFIRMATION -> StepKind.CONFIRMATION;
      case AGREEMENT -> StepKind.AGREEMENT;
    };
  }

  private static String line(int version, String line) {
    return version + "/" + line;
  }
}
