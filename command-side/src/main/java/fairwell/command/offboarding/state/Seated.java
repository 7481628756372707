package fairwell.command.offboarding.state;

import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ExceptionGranted;
import fairwell.kernel.event.offboarding.ExceptionRequested;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sat where in a case, as its events tell: nobody takes two of these seats.
 *
 * @param negotiated who led the talks, ran a meeting, or made or accepted an offer for the employer
 * @param approved who approved the case in any round, or an exception in it
 * @param paid who paid a component of its settlement
 * @param askers the employees behind the accounts that asked for an approval, an exception or a
 *     waiver, by account; accounts without an employee are not in it
 */
public record Seated(
    Set<ActorId> negotiated,
    Set<ActorId> approved,
    Set<ActorId> paid,
    Map<String, EmployeeId> askers) {

  static final Seated NOBODY = new Seated(Set.of(), Set.of(), Set.of(), Map.of());

  public Seated {
    negotiated = Set.copyOf(negotiated);
    approved = Set.copyOf(approved);
    paid = Set.copyOf(paid);
    askers = Map.copyOf(askers);
  }

  Seated after(OffboardingEvent event) {
    return switch (event) {
      case TalksStarted e -> negotiating(e.negotiator());
      case MeetingOpened e -> negotiating(e.openedBy());
      case MeetingClosed e -> negotiating(e.closedBy());
      case MeetingRecorded e -> negotiating(e.recordedBy());
      case OfferTabled e -> e.by() == OfferSide.EMPLOYER ? negotiating(e.tabledBy()) : this;
      case OfferAccepted e -> e.by() == OfferSide.EMPLOYER ? negotiating(e.acceptedBy()) : this;
      case ApprovalGiven e -> new Seated(negotiated, with(approved, e.approver()), paid, askers);
      case ExceptionGranted e ->
          new Seated(negotiated, with(approved, e.grantedBy()), paid, askers);
      case ComponentPaid e -> new Seated(negotiated, approved, with(paid, e.paidBy()), askers);
      case ApprovalRequested e -> asking(e.requestedBy(), e.requester());
      case ExceptionRequested e -> asking(e.requestedBy(), e.requester());
      case StepWaiverProposed e -> asking(e.proposedBy(), e.proposer());
      case ClearanceWaiverRequested e -> asking(e.requestedBy(), e.requester());
      default -> this;
    };
  }

  /** The employee behind an account that asked for something in the case, when it has one. */
  public Optional<EmployeeId> asker(ActorId account) {
    return Optional.ofNullable(askers.get(account.value()));
  }

  private Seated asking(ActorId account, @Nullable EmployeeId employee) {
    if (employee == null) {
      return this;
    }
    Map<String, EmployeeId> more = new HashMap<>(askers);
    more.put(account.value(), employee);
    return new Seated(negotiated, approved, paid, more);
  }

  private Seated negotiating(@Nullable ActorId actor) {
    return new Seated(with(negotiated, actor), approved, paid, askers);
  }

  private static Set<ActorId> with(Set<ActorId> seats, @Nullable ActorId actor) {
    if (actor == null) {
      return seats;
    }
    Set<ActorId> more = new HashSet<>(seats);
    more.add(actor);
    return more;
  }
}
