package fairwell.command.offboarding;

import static fairwell.command.offboarding.Duty.ACCESS_CUT;
import static fairwell.command.offboarding.Duty.ACCESS_ORDERED;
import static fairwell.command.offboarding.Duty.AGREED;
import static fairwell.command.offboarding.Duty.ANSWER;
import static fairwell.command.offboarding.Duty.ANSWERED;
import static fairwell.command.offboarding.Duty.APPROVAL;
import static fairwell.command.offboarding.Duty.BOTH_SIGNED;
import static fairwell.command.offboarding.Duty.CAN_BE_CALLED_OFF;
import static fairwell.command.offboarding.Duty.CERTIFICATE;
import static fairwell.command.offboarding.Duty.CLOSED;
import static fairwell.command.offboarding.Duty.COMPUTED;
import static fairwell.command.offboarding.Duty.CONFIRMED;
import static fairwell.command.offboarding.Duty.CURRENT;
import static fairwell.command.offboarding.Duty.DATES;
import static fairwell.command.offboarding.Duty.DEADLINE;
import static fairwell.command.offboarding.Duty.DISPUTE;
import static fairwell.command.offboarding.Duty.DISPUTE_NOT_CLOSED;
import static fairwell.command.offboarding.Duty.DRAFT;
import static fairwell.command.offboarding.Duty.DRAFT_IS_CURRENT;
import static fairwell.command.offboarding.Duty.EXCEPTION;
import static fairwell.command.offboarding.Duty.FOLLOW_UP;
import static fairwell.command.offboarding.Duty.FORMAL_DISPUTE;
import static fairwell.command.offboarding.Duty.GOES_ON;
import static fairwell.command.offboarding.Duty.HANDOVER;
import static fairwell.command.offboarding.Duty.HANDOVER_BEGUN;
import static fairwell.command.offboarding.Duty.HAZARDS;
import static fairwell.command.offboarding.Duty.INTERVIEW;
import static fairwell.command.offboarding.Duty.ISSUED;
import static fairwell.command.offboarding.Duty.KNOWLEDGE;
import static fairwell.command.offboarding.Duty.MEETING;
import static fairwell.command.offboarding.Duty.MEETINGS_ENDED;
import static fairwell.command.offboarding.Duty.NOTICE;
import static fairwell.command.offboarding.Duty.NOT_ENDED;
import static fairwell.command.offboarding.Duty.NOT_IN_TALKS;
import static fairwell.command.offboarding.Duty.NOT_OVER;
import static fairwell.command.offboarding.Duty.OBJECTION;
import static fairwell.command.offboarding.Duty.OFFER;
import static fairwell.command.offboarding.Duty.OFFER_IS_CURRENT;
import static fairwell.command.offboarding.Duty.PAID;
import static fairwell.command.offboarding.Duty.PROMISE;
import static fairwell.command.offboarding.Duty.RECHECK;
import static fairwell.command.offboarding.Duty.RECIPIENT;
import static fairwell.command.offboarding.Duty.REPORT;
import static fairwell.command.offboarding.Duty.SENT;
import static fairwell.command.offboarding.Duty.SIGNED;
import static fairwell.command.offboarding.Duty.SUBMISSION;
import static fairwell.command.offboarding.Duty.TAKEN_BACK;
import static fairwell.command.offboarding.Duty.TAKEN_OVER;
import static fairwell.command.offboarding.Duty.TALKS;
import static fairwell.command.offboarding.Duty.TALKS_BEGUN;
import static fairwell.command.offboarding.Duty.TALKS_END;
import static fairwell.command.offboarding.Duty.TOPICS;
import static fairwell.command.offboarding.Duty.UNION;
import static fairwell.command.offboarding.Duty.WAGES_PAID;
import static fairwell.command.offboarding.Duty.WAIVER_ASKED;
import static fairwell.command.offboarding.Duty.WAIVER_PROPOSED;

import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.AccessCutOrdered;
import fairwell.kernel.event.offboarding.AccessRestored;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRejected;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
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
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.ExceptionGranted;
import fairwell.kernel.event.offboarding.ExceptionRefused;
import fairwell.kernel.event.offboarding.ExceptionRequested;
import fairwell.kernel.event.offboarding.ExitInterviewAsked;
import fairwell.kernel.event.offboarding.ExitInterviewDeclined;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.HandoverAccepted;
import fairwell.kernel.event.offboarding.HandoverConfirmed;
import fairwell.kernel.event.offboarding.HandoverDeclined;
import fairwell.kernel.event.offboarding.HandoverRecipientNamed;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.KnowledgeTopicPlanned;
import fairwell.kernel.event.offboarding.KnowledgeTransferred;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.event.offboarding.MinimumGroundRecorded;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.ObjectionAnswered;
import fairwell.kernel.event.offboarding.ObjectionRaised;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferCountered;
import fairwell.kernel.event.offboarding.OfferExpired;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSuperseded;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OfferWithdrawn;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.PlanEvent;
import fairwell.kernel.event.offboarding.PositionStated;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RecheckCompleted;
import fairwell.kernel.event.offboarding.RecheckRequested;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementLineConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.event.offboarding.SignatureDeclined;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.event.offboarding.TemplateAdopted;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import fairwell.kernel.event.offboarding.WaivableStep;
import java.util.ArrayList;
import java.util.List;

/**
 * Which events may follow which, as the house and the law want it: for each event what has to be
 * done, or waived by an event, before it. Written from the law and the process, not from the gates,
 * so that a gate that was forgotten or taken out shows.
 */
final class RequiredSteps {

  private RequiredSteps() {}

  /**
   * What has to come before an event.
   *
   * @param byAgreement whether the separation itself is an agreement
   * @param announcedByOthers whether the employee or the end of a term ends it, and no approver
   * @param stays whether the person stays
   * @param undoing whether the separation as a whole is being called off
   */
  static List<Duty> before(
      OffboardingEvent event,
      boolean byAgreement,
      boolean announcedByOthers,
      boolean stays,
      boolean undoing) {
    return switch (event) {
      case CaseOpened _ -> List.of();
      case CaseRescinded _ -> List.of(CAN_BE_CALLED_OFF);
      case FollowUpPlanned _, OfferExpired _ -> List.of();
      case FollowUpDone _, FollowUpMissed _ -> List.of(FOLLOW_UP);
      case SeparationReportRecorded _ -> List.of(CLOSED);
      case ExitInterviewAsked _ -> List.of(GOES_ON, NOTICE);
      case ExitInterviewRecorded _, ExitInterviewDeclined _ -> List.of(GOES_ON, NOTICE, INTERVIEW);
      case DisputeFiled _, DisputeTermMissed _ -> List.of();
      case DisputeStepTaken _ -> List.of(FORMAL_DISPUTE);
      case DisputeOutcomeRecorded _, DisputeClosed _ -> List.of(DISPUTE_NOT_CLOSED);
      case StepDoneByProxy _ -> List.of(NOT_OVER);
      case DeadlineSet _, DeadlineMissed _ -> List.of();
      case DeadlineMet e ->
          switch (e.kind()) {
            case FINAL_WAGES -> List.of(GOES_ON, DEADLINE, WAGES_PAID);
            case CERTIFICATE -> List.of(GOES_ON, DEADLINE, CERTIFICATE);
            case FILE_AND_INSURANCE_TRANSFER, HOUSING_FUND_TRANSFER -> List.of(GOES_ON, DEADLINE);
          };
      case CaseClosed _ ->
          stays
              ? List.of(NOT_ENDED, APPROVAL)
              : List.of(
                  NOT_OVER,
                  APPROVAL,
                  TALKS_END,
                  NOTICE,
                  COMPUTED,
                  CURRENT,
                  ISSUED,
                  CONFIRMED,
                  PAID,
                  SIGNED,
                  HANDOVER,
                  CERTIFICATE);
      case CaseDatesSet _ -> List.of(NOT_OVER, TAKEN_BACK);
      case GroundChanged _, UnionNotified _ -> List.of(NOT_OVER);
      case StepWaiverProposed e -> beforeWaiving(e.step(), byAgreement);
      case UnionNoticeWaived _ -> waiving(WaivableStep.UNION_NOTICE, byAgreement);
      case NoticeGiven _ ->
          announcedByOthers
              ? List.of(NOT_OVER, DATES, UNION)
              : List.of(NOT_OVER, DATES, APPROVAL, UNION);
      case CertificateIssued _ ->
          byAgreement
              ? List.of(NOT_OVER, APPROVAL, NOTICE, SIGNED)
              : List.of(NOT_OVER, APPROVAL, NOTICE);
      case ApprovalRequested _ -> List.of(NOT_OVER);
      case ApprovalGiven _, CaseApproved _, CaseRejected _ -> List.of(NOT_OVER, SUBMISSION);
      case RiskAssessmentRequested _ -> List.of(NOT_OVER);
      case PreparationReportAttached _, HazardChecked _ -> List.of(NOT_OVER, APPROVAL);
      case TalksReady _ -> List.of(NOT_OVER, APPROVAL, REPORT, HAZARDS);
      case TalksStarted _ -> List.of(NOT_OVER, APPROVAL, REPORT, HAZARDS);
      case TemplateAdopted _ -> List.of(NOT_OVER);
      case MeetingOpened _, MeetingRecorded _ -> List.of(NOT_OVER, TALKS);
      case MeetingClosed _ -> List.of(NOT_OVER, MEETING);
      case ObjectionRaised _ -> List.of(NOT_OVER, TALKS);
      case ObjectionAnswered _ -> List.of(NOT_OVER, TALKS, OBJECTION, COMPUTED, CURRENT);
      case RecheckRequested _ -> List.of(NOT_OVER, TALKS_BEGUN, ANSWER);
      case RecheckCompleted _ -> List.of(NOT_OVER, RECHECK);
      case OfferTabled _ -> List.of(NOT_OVER, TALKS, APPROVAL, COMPUTED, CURRENT);
      case OfferAccepted _ ->
          List.of(
              NOT_OVER,
              TALKS,
              OFFER,
              APPROVAL,
              CURRENT,
              OFFER_IS_CURRENT,
              TAKEN_BACK,
              MEETINGS_ENDED);
      case OfferRejected _, OfferWithdrawn _ -> List.of(NOT_OVER, OFFER);
      case OfferCountered _, OfferSuperseded _ -> List.of(NOT_OVER, TALKS);
      case PositionStated _, PlanEvent _ -> List.of(NOT_OVER, APPROVAL);
      case ExceptionRequested _ -> List.of(NOT_OVER, APPROVAL);
      case ExceptionGranted _, ExceptionRefused _ -> List.of(NOT_OVER, EXCEPTION);
      case MinimumGroundRecorded _ -> List.of(NOT_OVER, OFFER);
      case CommitmentMade _ -> List.of(NOT_OVER, TALKS_BEGUN);
      case CommitmentKept _ -> List.of(NOT_OVER, PROMISE);
      case ImpasseRecorded _ -> List.of(NOT_OVER, TALKS, MEETINGS_ENDED);
      case EmployeeRetained _ -> List.of(NOT_OVER, APPROVAL, MEETINGS_ENDED);
      case NegotiationWaived _ -> waiving(WaivableStep.NEGOTIATION, byAgreement);
      case ClearanceItemRaised _ -> List.of(NOT_OVER, APPROVAL, NOTICE);
      case AccessCutOrdered _ -> List.of(GOES_ON, APPROVAL, NOTICE);
      case AccessCut _, AccessChangeFailed _ -> List.of(APPROVAL, NOTICE);
      case AccessCutEffective _ -> List.of(APPROVAL, NOTICE, ACCESS_CUT);
      case AccessRestored _ -> List.of(APPROVAL, NOTICE, ACCESS_ORDERED);
      case HandoverRecipientNamed _ -> List.of(NOT_OVER);
      case HandoverAccepted _, HandoverDeclined _ -> List.of(NOT_OVER, NOTICE, RECIPIENT);
      case HandoverConfirmed _ -> List.of(NOT_OVER, NOTICE, TAKEN_OVER);
      case KnowledgeTopicPlanned _ -> List.of(NOT_OVER);
      case KnowledgeTransferred _ -> List.of(NOT_OVER, KNOWLEDGE);
      case ClearanceItemResolved _ -> List.of(NOT_OVER, HANDOVER_BEGUN, TOPICS);
      case AssetCostClaimed _, ClearanceWaiverRequested _ -> List.of(NOT_OVER, HANDOVER_BEGUN);
      case ClearanceItemWaived _ -> List.of(NOT_OVER, HANDOVER_BEGUN, WAIVER_ASKED);
      case ClearanceCompleted _ -> List.of(NOT_OVER, HANDOVER);
      case SettlementComputed _ -> List.of(NOT_OVER, APPROVAL, DATES, TAKEN_BACK);
      case SettlementIssued _ -> List.of(NOT_OVER, COMPUTED, APPROVAL, NOTICE, TALKS_END, CURRENT);
      case SettlementLineConfirmed _, SettlementLineDisputed _ ->
          List.of(NOT_OVER, ISSUED, CURRENT);
      case DisputeAnswered _ -> List.of(NOT_OVER, ISSUED, DISPUTE);
      case SettlementConfirmed _ -> List.of(NOT_OVER, ISSUED, CURRENT, ANSWERED);
      case ConfirmationWaived _ -> waiving(WaivableStep.CONFIRMATION, byAgreement);
      case ComponentPaid e ->
          e.component() == PaymentComponent.ECONOMIC_COMPENSATION
              ? List.of(NOT_OVER, ISSUED, CONFIRMED, APPROVAL, CURRENT, SIGNED, HANDOVER)
              : List.of(NOT_OVER, ISSUED);
      case SettlementPaid _ -> List.of(NOT_OVER, CONFIRMED, PAID);
      case AgreementDrafted _ -> List.of(NOT_OVER, TAKEN_BACK, APPROVAL, CONFIRMED, CURRENT);
      case AgreementSent _ -> List.of(NOT_OVER, DRAFT, APPROVAL, CONFIRMED, DRAFT_IS_CURRENT);
      case AgreementSigned _ ->
          List.of(NOT_OVER, DRAFT, SENT, APPROVAL, CONFIRMED, DRAFT_IS_CURRENT);
      case SignatureDeclined _ -> List.of(NOT_OVER, SENT);
      case AgreementConcluded _ -> List.of(NOT_OVER, SENT, BOTH_SIGNED);
      case AgreementVoided _ -> undoing ? List.of(CAN_BE_CALLED_OFF) : List.of(NOT_OVER);
      case AgreementWaived _ -> waiving(WaivableStep.AGREEMENT, byAgreement);
    };
  }

  private static List<Duty> waiving(WaivableStep step, boolean byAgreement) {
    List<Duty> duties = new ArrayList<>(beforeWaiving(step, byAgreement));
    duties.add(WAIVER_PROPOSED);
    return duties;
  }

  /** An end by agreement has no step that both parties could do without. */
  private static List<Duty> beforeWaiving(WaivableStep step, boolean byAgreement) {
    return switch (step) {
      case UNION_NOTICE -> List.of(NOT_OVER);
      case NEGOTIATION -> byAgreement ? List.of(AGREED) : List.of(NOT_OVER, APPROVAL, NOT_IN_TALKS);
      case CONFIRMATION -> List.of(NOT_OVER, ISSUED, CURRENT, ANSWERED);
      case AGREEMENT -> byAgreement ? List.of(SIGNED) : List.of(NOT_OVER, APPROVAL, TAKEN_BACK);
    };
  }
}
