package fairwell.query.moment;

import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.AccessCutOrdered;
import fairwell.kernel.event.offboarding.AccessEvent;
import fairwell.kernel.event.offboarding.AccessRestored;
import fairwell.kernel.event.offboarding.AgendaEvent;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.AuthorityEvent;
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
import fairwell.kernel.event.offboarding.CommitmentKept;
import fairwell.kernel.event.offboarding.CommitmentMade;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.ExitInterviewAsked;
import fairwell.kernel.event.offboarding.ExitInterviewDeclined;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.KnowledgeTopicPlanned;
import fairwell.kernel.event.offboarding.KnowledgeTransferred;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.ObjectionAnswered;
import fairwell.kernel.event.offboarding.ObjectionRaised;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferCountered;
import fairwell.kernel.event.offboarding.OfferEvent;
import fairwell.kernel.event.offboarding.OfferExpired;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSuperseded;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OfferWithdrawn;
import fairwell.kernel.event.offboarding.PlanEvent;
import fairwell.kernel.event.offboarding.PositionStated;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RecheckCompleted;
import fairwell.kernel.event.offboarding.RecheckRequested;
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
import fairwell.kernel.event.offboarding.TemplateAdopted;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something happened, where its event says one. When Fairwell wrote it down is
 * another day, often later.
 */
final class HappenedOn {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private HappenedOn() {}

  /** The day; absent where an event happens by being recorded. */
  static @Nullable LocalDate of(OffboardingEvent event) {
    return switch (event) {
      case CaseFrameEvent frame -> of(frame);
      case NegotiationEvent negotiation -> of(negotiation);
      case ClearanceEvent clearance -> of(clearance);
      case SettlementEvent settlement -> of(settlement);
      case AgreementEvent agreement -> of(agreement);
      case ApprovalEvent _ -> null;
    };
  }

  private static @Nullable LocalDate of(CaseFrameEvent event) {
    return switch (event) {
      case NoticeGiven e -> e.noticeOn();
      case UnionNotified e -> e.notifiedOn();
      case DeadlineMet e -> e.on();
      case DeadlineMissed e -> e.due();
      case CertificateIssued e -> e.issuedOn();
      case CaseClosed e -> e.closedOn();
      case FollowUpDone e -> e.doneOn();
      case FollowUpMissed e -> e.due();
      case ExitInterviewRecorded e -> e.heldOn();
      case ExitInterviewDeclined e -> e.declinedOn();
      case DisputeFiled e -> e.filedOn();
      case DisputeStepTaken e -> e.step() == DisputeStep.HEARING_SET ? null : e.on();
      case DisputeTermMissed e -> e.due();
      case DisputeOutcomeRecorded e -> e.decidedOn();
      case DisputeClosed e -> e.closedOn();
      case CaseOpened _, CaseDatesSet _, GroundChanged _, UnionNoticeWaived _ -> null;
      case DeadlineSet _, CaseRescinded _, SeparationReportRecorded _, FollowUpPlanned _ -> null;
      case ExitInterviewAsked _, StepDoneByProxy _, StepWaiverProposed _ -> null;
    };
  }

  private static @Nullable LocalDate of(NegotiationEvent event) {
    return switch (event) {
      case TalksStarted e -> e.startedOn();
      case OfferEvent offer -> of(offer);
      case TableEvent table -> of(table);
      case RiskAssessmentRequested _, PreparationReportAttached _, HazardChecked _ -> null;
      case TalksReady _, ImpasseRecorded _, EmployeeRetained _, NegotiationWaived _ -> null;
    };
  }

  private static @Nullable LocalDate of(OfferEvent event) {
    return switch (event) {
      case OfferExpired e -> e.expiredOn();
      case OfferTabled _, OfferCountered _, OfferSuperseded _, OfferAccepted _ -> null;
      case OfferRejected _, OfferWithdrawn _ -> null;
    };
  }

  private static @Nullable LocalDate of(TableEvent event) {
    return switch (event) {
      case PositionStated e -> e.statedOn();
      case CommitmentKept e -> e.keptOn();
      case ObjectionRaised e -> e.raisedOn();
      case AgendaEvent agenda -> of(agenda);
      case CommitmentMade _, ObjectionAnswered _, RecheckRequested _, RecheckCompleted _ -> null;
      case PlanEvent _, AuthorityEvent _ -> null;
    };
  }

  private static @Nullable LocalDate of(AgendaEvent event) {
    return switch (event) {
      case MeetingOpened e -> e.openedOn();
      case MeetingClosed e -> e.closedOn();
      case MeetingRecorded e -> e.heldOn();
      case TemplateAdopted _ -> null;
    };
  }

  private static @Nullable LocalDate of(ClearanceEvent event) {
    return switch (event) {
      case ClearanceCompleted e -> e.completedOn();
      case AccessEvent access -> of(access);
      case KnowledgeTransferred e -> e.doneOn();
      case ClearanceItemRaised _, ClearanceItemResolved _, ClearanceWaiverRequested _ -> null;
      case ClearanceItemWaived _, AssetCostClaimed _, HandoverEvent _ -> null;
      case KnowledgeTopicPlanned _ -> null;
    };
  }

  private static LocalDate of(AccessEvent event) {
    return LocalDate.ofInstant(
        switch (event) {
          case AccessCutOrdered e -> e.orderedAt();
          case AccessCut e -> e.confirmedAt();
          case AccessCutEffective e -> e.readAt();
          case AccessRestored e -> e.readAt();
          case AccessChangeFailed e -> e.failedAt();
        },
        ZONE);
  }

  private static @Nullable LocalDate of(SettlementEvent event) {
    return switch (event) {
      case SettlementIssued e -> e.issuedOn();
      case ComponentPaid e -> e.paidOn();
      case SettlementPaid e -> e.paidOn();
      case SettlementComputed _, SettlementLineConfirmed _, SettlementLineDisputed _ -> null;
      case DisputeAnswered _, SettlementConfirmed _, ConfirmationWaived _ -> null;
    };
  }

  private static @Nullable LocalDate of(AgreementEvent event) {
    return switch (event) {
      case AgreementSent e -> e.sentOn();
      case AgreementSigned e -> e.signedOn();
      case AgreementDrafted _, SignatureDeclined _, AgreementConcluded _ -> null;
      case AgreementVoided _, AgreementWaived _ -> null;
    };
  }
}
