package fairwell.command.offboarding.frame;

import java.time.LocalDate;

/** When a legal act is due, inclusive, and whether it was done. */
public record Deadline(LocalDate due, Standing standing) {

  /** How a deadline stands; a missed act is still owed. */
  public enum Standing {
    DUE,
    MISSED,
    MET
  }

  boolean met() {
    return standing == Standing.MET;
  }

  boolean overdueOn(LocalDate day) {
    return standing == Standing.DUE && day.isAfter(due);
  }
}
