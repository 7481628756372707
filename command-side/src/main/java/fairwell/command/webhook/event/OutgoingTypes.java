package fairwell.command.webhook.event;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.audit.AuditEvent;
import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.kernel.event.departure.DepartureEvent;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.AccessCutOrdered;
import fairwell.kernel.event.offboarding.AccessRestored;
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
import fairwell.kernel.event.offboarding.OfferEvent;
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
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.event.policy.PolicyEvent;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.event.template.TemplateEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says what leaves. Every event of a case is named here, by what it becomes
 * outside or as one that stays; a new event does not compile until somebody has decided. Facts of
 * employees, policy and audit never leave.
 */
public final class OutgoingTypes {

  /** It stays inside. */
  private static final Optional<Outgoing> KEPT = Optional.empty();

  private OutgoingTypes() {}

  /** What leaves of an event; empty if nothing does. */
  public static Optional<Outgoing> of(FairwellEvent event) {
    return switch (event) {
      case CaseFrameEvent frame -> frame(frame);
      case ApprovalEvent approval -> approval(approval);
      case NegotiationEvent negotiation -> negotiation(negotiation);
      case ClearanceEvent clearance -> clearance(clearance);
      case SettlementEvent settlement -> settlement(settlement);
      case AgreementEvent agreement -> agreement(agreement);
      case EmployeeEvent _, PolicyEvent _, TemplateEvent _, OrganisationEvent _ -> KEPT;
      case DepartureEvent _, CalendarEvent _, PrivacyEvent _, AuditEvent _ -> KEPT;
    };
  }

  private static Optional<Outgoing> frame(CaseFrameEvent event) {
    return switch (event) {
      case CaseOpened _ -> sent(OutgoingType.CASE_OPENED);
      case CaseDatesSet e ->
          sent(
              OutgoingType.CASE_DATES_SET,
              e.lastWorkingDay(),
              e.legalEnd(),
              e.paidThrough(),
              e.accessCutOff());
      case NoticeGiven e -> sent(OutgoingType.NOTICE_GIVEN, e.noticeOn());
      case CertificateIssued e -> sent(OutgoingType.CERTIFICATE_ISSUED, e.issuedOn());
      case DeadlineSet e -> sent(OutgoingType.DEADLINE_SET, e.kind(), e.due());
      case DeadlineMet e -> sent(OutgoingType.DEADLINE_MET, e.kind(), e.on());
      case DeadlineMissed e -> sent(OutgoingType.DEADLINE_MISSED, e.kind(), e.due());
      case CaseClosed e -> sent(OutgoingType.CASE_CLOSED, e.closedOn());
      case CaseRescinded e ->
          sent(OutgoingType.CASE_RESCINDED, e.cause() == null ? null : e.cause().nature());
      case GroundChanged _,
          UnionNotified _,
          UnionNoticeWaived _,
          StepWaiverProposed _,
          FollowUpPlanned _,
          FollowUpDone _,
          FollowUpMissed _,
          SeparationReportRecorded _,
          ExitInterviewEvent _,
          FormalDisputeEvent _,
          StepDoneByProxy _ ->
          KEPT;
    };
  }

  private static Optional<Outgoing> approval(ApprovalEvent event) {
    return switch (event) {
      case CaseApproved _ -> sent(OutgoingType.CASE_APPROVED);
      case ApprovalRequested _, ApprovalGiven _, CaseRejected _ -> KEPT;
    };
  }

  /** Of the talks only that the person stays; how they went is nobody else's. */
  private static Optional<Outgoing> negotiation(NegotiationEvent event) {
    return switch (event) {
      case EmployeeRetained _ -> sent(OutgoingType.EMPLOYEE_RETAINED);
      case RiskAssessmentRequested _,
          PreparationReportAttached _,
          HazardChecked _,
          TalksReady _,
          TalksStarted _,
          OfferEvent _,
          TableEvent _,
          ImpasseRecorded _,
          NegotiationWaived _ ->
          KEPT;
    };
  }

  private static Optional<Outgoing> clearance(ClearanceEvent event) {
    return switch (event) {
      case ClearanceItemRaised e -> sent(OutgoingType.CLEARANCE_ITEM_RAISED, e.owner(), e.due());
      case ClearanceCompleted e -> sent(OutgoingType.CLEARANCE_COMPLETED, e.completedOn());
      case AccessCut _ -> sent(OutgoingType.ACCESS_CUT);
      case AccessCutEffective _ -> sent(OutgoingType.ACCESS_CUT_EFFECTIVE);
      case AccessRestored e -> sent(OutgoingType.ACCESS_RESTORED, e.reason());
      case AssetCostClaimed _,
          ClearanceItemResolved _,
          ClearanceWaiverRequested _,
          ClearanceItemWaived _,
          AccessCutOrdered _,
          AccessChangeFailed _,
          HandoverEvent _,
          KnowledgeEvent _ ->
          KEPT;
    };
  }

  private static Optional<Outgoing> settlement(SettlementEvent event) {
    return switch (event) {
      case SettlementIssued e -> sent(OutgoingType.SETTLEMENT_ISSUED, e.version(), e.issuedOn());
      case SettlementConfirmed e -> sent(OutgoingType.SETTLEMENT_CONFIRMED, e.version());
      case ComponentPaid e ->
          sent(OutgoingType.COMPONENT_PAID, e.version(), e.component(), e.paidOn());
      case SettlementPaid e -> sent(OutgoingType.SETTLEMENT_PAID, e.version(), e.paidOn());
      case SettlementComputed _,
          SettlementLineConfirmed _,
          SettlementLineDisputed _,
          DisputeAnswered _,
          ConfirmationWaived _ ->
          KEPT;
    };
  }

  private static Optional<Outgoing> agreement(AgreementEvent event) {
    return switch (event) {
      case AgreementSent e -> sent(OutgoingType.AGREEMENT_SENT, e.draft(), e.sentOn());
      case AgreementSigned e ->
          sent(OutgoingType.AGREEMENT_SIGNED, e.draft(), e.party(), e.signedOn());
      case AgreementConcluded e -> sent(OutgoingType.AGREEMENT_CONCLUDED, e.draft());
      case AgreementDrafted _, SignatureDeclined _, AgreementVoided _, AgreementWaived _ -> KEPT;
    };
  }

  private static Optional<Outgoing> sent(OutgoingType type, @Nullable Object... values) {
    return Optional.of(type.with(values));
  }
}
