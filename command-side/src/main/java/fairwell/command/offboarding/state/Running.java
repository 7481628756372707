package fairwell.command.offboarding.state;

import fairwell.command.offboarding.access.Access;
import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.clearance.Clearance;
import fairwell.command.offboarding.frame.About;
import fairwell.command.offboarding.frame.Dates;
import fairwell.command.offboarding.frame.Frame;
import fairwell.command.offboarding.handover.Handover;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.command.offboarding.table.Table;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.law.Terms;
import fairwell.kernel.offboarding.CaseStatus;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.value.Money;
import java.util.Optional;

/**
 * A case that was opened: the frame, the five machines, what lies on the table, the person's
 * access, who takes over, who sat where, and what two people waived.
 */
public record Running(
    Frame frame,
    Approval approval,
    Negotiation negotiation,
    Clearance clearance,
    Settlement settlement,
    Agreement agreement,
    Table table,
    Access access,
    Handover handover,
    Seated seated,
    Waivers waivers)
    implements CaseState {

  private static final Money NOTHING = Money.cny("0.00");

  /** The states of the machines as both sides name them. */
  public CaseStatus status() {
    return new CaseStatus(
        frame.status(),
        approval.status(),
        negotiation.status(),
        clearance.status(),
        settlement.status(),
        agreement.status());
  }

  /** Whether the employment goes on, so that no legal act at its end is owed. */
  public boolean calledOff() {
    return frame.status() == FrameStatus.RESCINDED || negotiation instanceof Negotiation.Retained;
  }

  public About about() {
    return frame.about();
  }

  /** What the case decides of the amounts, once it has dates. */
  public Optional<Terms> terms() {
    return Optional.ofNullable(frame.dates()).map(this::terms);
  }

  /** Whether the current settlement was computed for other terms than those that hold now. */
  public boolean settlementStale() {
    return settlement
        .current()
        .map(version -> !Optional.of(version.terms()).equals(terms()))
        .orElse(false);
  }

  private Terms terms(Dates dates) {
    return Terms.ofCase(
        about().ground(),
        dates.legalEnd(),
        dates.lastWorkingDay(),
        dates.paidThrough(),
        negotiation.agreedExGratia().orElse(NOTHING),
        frame.noticeOn());
  }

  public Running with(Frame next) {
    return new Running(
        next,
        approval,
        negotiation,
        clearance,
        settlement,
        agreement,
        table,
        access,
        handover,
        seated,
        waivers);
  }

  public Running with(Approval next) {
    return new Running(
        frame,
        next,
        negotiation,
        clearance,
        settlement,
        agreement,
        table,
        access,
        handover,
        seated,
        waivers);
  }

  public Running with(Negotiation next) {
    return new Running(
        frame,
        approval,
        next,
        clearance,
        settlement,
        agreement,
        table,
        access,
        handover,
        seated,
        waivers);
  }

  public Running with(Clearance next) {
    return new Running(
        frame,
        approval,
        negotiation,
        next,
        settlement,
        agreement,
        table,
        access,
        handover,
        seated,
        waivers);
  }

  public Running with(Settlement next) {
    return new Running(
        frame,
        approval,
        negotiation,
        clearance,
        next,
        agreement,
        table,
        access,
        handover,
        seated,
        waivers);
  }

  public Running with(Agreement next) {
    return new Running(
        frame,
        approval,
        negotiation,
        clearance,
        settlement,
        next,
        table,
        access,
        handover,
        seated,
        waivers);
  }

  public Running with(Table next) {
    return new Running(
        frame,
        approval,
        negotiation,
        clearance,
        settlement,
        agreement,
        next,
        access,
        handover,
        seated,
        waivers);
  }

  public Running with(Handover next) {
    return new Running(
        frame,
        approval,
        negotiation,
        clearance,
        settlement,
        agreement,
        table,
        access,
        next,
        seated,
        waivers);
  }

  public Running with(Access next) {
    return new Running(
        frame,
        approval,
        negotiation,
        clearance,
        settlement,
        agreement,
        table,
        next,
        handover,
        seated,
        waivers);
  }

  /** What an event tells of people rather than of machines. */
  public Running seeing(OffboardingEvent event) {
    return new Running(
        frame,
        approval,
        negotiation,
        clearance,
        settlement,
        agreement,
        table,
        access,
        handover,
        seated.after(event),
        waivers.after(event));
  }
}
