package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.command.offboarding.state.Seated;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.SeatTaken;
import java.util.List;
import java.util.Optional;

/**
 * Who negotiates a case, who approves it and who pays it are different people. Who sits where
 * follows from what was done, so that nobody can be put into a seat or out of one.
 */
public record SeatsDiffer(Action action, Seat seat) implements Rule {

  /** A seat at a case. */
  public enum Seat {
    NEGOTIATOR("negotiator"),
    APPROVER("approver"),
    PAYER("payer");

    private final String word;

    Seat(String word) {
      this.word = word;
    }
  }

  /** The rule over an action that takes a seat; none over anything else. */
  public static List<Rule> over(Action action) {
    return switch (action) {
      case START_TALKS, OPEN_MEETING, CLOSE_MEETING, RECORD_MEETING, TABLE_OFFER, ACCEPT_OFFER ->
          List.of(new SeatsDiffer(action, Seat.NEGOTIATOR));
      // They bind the employer too; their events do not name who did them, so nobody sits by them.
      case RECORD_COMMITMENT, REJECT_OFFER, WITHDRAW_OFFER ->
          List.of(new SeatsDiffer(action, Seat.NEGOTIATOR));
      case APPROVE_CASE, GRANT_EXCEPTION -> List.of(new SeatsDiffer(action, Seat.APPROVER));
      case PAY_COMPONENT -> List.of(new SeatsDiffer(action, Seat.PAYER));
      default -> List.of();
    };
  }

  @Override
  public String restsOn() {
    return "house: negotiator, approver and payer differ";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return held(running.seated(), context.actor().id())
        .<Refusal>map(held -> new SeatTaken(action.path(), held.word, instead(running)))
        .map(List::of)
        .orElse(List.of());
  }

  @Override
  public boolean asksWho() {
    return true;
  }

  /** Another seat than this one that the actor has taken. */
  private Optional<Seat> held(Seated seated, ActorId actor) {
    if (seat != Seat.NEGOTIATOR && seated.negotiated().contains(actor)) {
      return Optional.of(Seat.NEGOTIATOR);
    }
    if (seat != Seat.APPROVER && seated.approved().contains(actor)) {
      return Optional.of(Seat.APPROVER);
    }
    return seat != Seat.PAYER && seated.paid().contains(actor)
        ? Optional.of(Seat.PAYER)
        : Optional.empty();
  }

  private List<String> instead(Running running) {
    return action == Action.APPROVE_CASE && running.approval() instanceof Approval.Submitted asked
        ? List.of(asked.next().name())
        : action.roles().stream()
            .filter(role -> role != Role.EMPLOYEE && role != Role.SYSTEM)
            .map(Role::name)
            .toList();
  }
}
