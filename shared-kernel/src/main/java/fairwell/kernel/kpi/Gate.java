package fairwell.kernel.kpi;

import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What must not happen before the steps it asks for. Said here once more, in the terms of events
 * and not of commands: a figure that asked the deciders whether they let something through could
 * only find that they did.
 */
public enum Gate {
  NOTICE,
  TALKS,
  ISSUE,
  WITHOUT_CONFIRMATION,
  AGREEMENT,
  CERTIFICATE,
  COMPENSATION,
  CLOSING;

  /** The gate that an event passes; empty when it passes none. */
  static Optional<Gate> of(OffboardingEvent event) {
    return switch (event) {
      case NoticeGiven _ -> Optional.of(NOTICE);
      case TalksStarted _ -> Optional.of(TALKS);
      case SettlementIssued _ -> Optional.of(ISSUE);
      case ConfirmationWaived _ -> Optional.of(WITHOUT_CONFIRMATION);
      case AgreementSent _ -> Optional.of(AGREEMENT);
      case CertificateIssued _ -> Optional.of(CERTIFICATE);
      case ComponentPaid paid when paid.component() == PaymentComponent.ECONOMIC_COMPENSATION ->
          Optional.of(COMPENSATION);
      case CaseClosed _ -> Optional.of(CLOSING);
      case CaseFrameEvent _, ApprovalEvent _, NegotiationEvent _ -> Optional.empty();
      case ClearanceEvent _, SettlementEvent _, AgreementEvent _ -> Optional.empty();
    };
  }

  /** The steps it asks for in a case of that kind, on that ground. */
  Set<StepKind> asksFor(CaseKind kind, Ground ground) {
    Set<StepKind> steps =
        switch (this) {
          case NOTICE -> EnumSet.of(StepKind.DATES, StepKind.APPROVAL, StepKind.UNION);
          case TALKS -> EnumSet.of(StepKind.APPROVAL, StepKind.REPORT, StepKind.HAZARD);
          case ISSUE -> EnumSet.of(StepKind.APPROVAL, StepKind.NOTICE, StepKind.TALKS);
          case WITHOUT_CONFIRMATION -> EnumSet.of(StepKind.ANSWER);
          case AGREEMENT -> EnumSet.of(StepKind.CONFIRMATION);
          case CERTIFICATE -> EnumSet.of(StepKind.APPROVAL, StepKind.NOTICE, StepKind.AGREEMENT);
          case COMPENSATION ->
              EnumSet.of(
                  StepKind.ISSUE, StepKind.CONFIRMATION, StepKind.AGREEMENT, StepKind.CLEARANCE);
          case CLOSING ->
              EnumSet.of(
                  StepKind.APPROVAL,
                  StepKind.TALKS,
                  StepKind.NOTICE,
                  StepKind.ISSUE,
                  StepKind.CONFIRMATION,
                  StepKind.AGREEMENT,
                  StepKind.CLEARANCE,
                  StepKind.CERTIFICATE,
                  StepKind.PAYMENT);
        };
    // A resignation and the end of a term are announced by others than the approvers.
    if (this == NOTICE && (kind == CaseKind.RESIGNATION || kind == CaseKind.EXPIRY)) {
      steps.remove(StepKind.APPROVAL);
    }
    if (!Consequences.of(ground).unionNoticeRequired()) {
      steps.remove(StepKind.UNION);
    }
    if (this == CERTIFICATE && kind != CaseKind.MUTUAL) {
      steps.remove(StepKind.AGREEMENT);
    }
    return steps;
  }
}
