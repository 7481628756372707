package fairwell.command.offboarding.frame;

import java.time.LocalDate;

/** When something is to be done after the end, inclusive, and whether it was. */
public record FollowUp(LocalDate due, Standing standing) {

  /** How a follow-up stands; a missed one is still to do. */
  public enum Standing {
    DUE,
    MISSED,
    DONE
  }

  /** Whether its day can still pass. */
  public boolean awaited() {
    return standing == Standing.DUE;
  }

  boolean done() {
    return standing == Standing.DONE;
  }

  boolean overdueOn(LocalDate day) {
    return awaited() && day.isAfter(due);
  }

  FollowUp as(Standing next) {
    return new FollowUp(due, next);
  }
}
