package fairwell.command.offboarding;

import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.refusal.StepSkipped;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must be true of every case at its end. */
final class EveryEndIsClean implements Exploration.Look {

  private final Map<String, Shape> violations = new LinkedHashMap<>();

  /** What went wrong, each with one shape from which it did. */
  Map<String, Shape> violations() {
    return violations;
  }

  @Override
  public void at(Exploration.Visit visit, Move move, Move.Outcome outcome) {
    Shape shape = visit.shape();
    CaseState state = visit.state();
    if (move.action() == Action.RESCIND_CASE
        && state instanceof Running before
        && mayBeCalledOff(before)
            != outcome.events().stream().anyMatch(CaseRescinded.class::isInstance)) {
      violations.putIfAbsent("called off after the end, or not to be called off", shape);
    }
    if (move.how().startsWith("wages")
        && outcome.refusal() instanceof StepSkipped skipped
        && skipped.missing().stream().anyMatch(step -> step.contains("clearance"))) {
      violations.putIfAbsent("wages wait for the handover", shape);
    }
    if (!(outcome.after() instanceof Running after) || outcome.events().isEmpty()) {
      return;
    }
    boolean stays = after.negotiation() instanceof Negotiation.Retained;
    boolean closes = outcome.events().stream().anyMatch(CaseClosed.class::isInstance);
    if (closes && !stays && (after.settlementStale() || !after.settlement().owed().isEmpty())) {
      violations.putIfAbsent("closes although amounts are open", shape);
    }
    if (after.calledOff() && after.agreement().current().isPresent()) {
      violations.putIfAbsent("called off, and the agreement still stands", shape);
    }
    if (stays && after.frame().certified()) {
      violations.putIfAbsent("stays with a certificate of the end", shape);
    }
    if (after.calledOff() && outcome.events().stream().anyMatch(DeadlineMissed.class::isInstance)) {
      violations.putIfAbsent("a deadline is missed of an end that does not come", shape);
    }
    if (outcome.events().stream().anyMatch(EveryEndIsClean::binds)
        && !(after.approval() instanceof Approval.Approved approved
            && approved.ground() == after.about().ground())) {
      violations.putIfAbsent("binds the employer unapproved: " + move.action(), shape);
    }
    if (after.agreement() instanceof Agreement.Concluded && after.settlementStale()) {
      violations.putIfAbsent("what was signed changes under it", shape);
    }
  }

  /** Also when it is closed, for a court may undo it; not when the person stays anyway. */
  private static boolean mayBeCalledOff(Running running) {
    return running.frame().status() == FrameStatus.OPEN
        || (running.frame().status() == FrameStatus.CLOSED && !running.calledOff());
  }

  private static boolean binds(OffboardingEvent event) {
    return switch (event) {
      case OfferTabled _, OfferAccepted _, SettlementIssued _ -> true;
      case AgreementDrafted _, AgreementSent _, AgreementSigned _, CertificateIssued _ -> true;
      case ComponentPaid e -> e.component() == PaymentComponent.ECONOMIC_COMPENSATION;
      default -> false;
    };
  }
}
