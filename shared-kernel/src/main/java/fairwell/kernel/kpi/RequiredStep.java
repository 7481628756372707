package fairwell.kernel.kpi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case, and how it stood when it was asked for.
 *
 * @param item which hazard, line or thing; empty where a case has but one
 * @param until the last day of its waiver, inclusive; absent for none or one without an end
 * @param asked the waiver that somebody asked for and nobody has confirmed; absent for none
 * @param due whether a gate that asks for it was passed
 * @param omitted whether such a gate was passed while it was neither done nor validly waived; doing
 *     it afterwards changes nothing of that
 */
public record RequiredStep(
    StepKind kind,
    String item,
    Standing standing,
    @Nullable LocalDate until,
    @Nullable Asked asked,
    boolean due,
    boolean omitted) {

  /** How a step stands. */
  public enum Standing {
    OPEN,
    DONE,
    WAIVED
  }

  /**
   * A waiver that was asked for.
   *
   * @param by whoever asked; somebody else has to confirm it
   * @param until the last day on which it can be confirmed, and of the waiver
   */
  public record Asked(String by, LocalDate until) {}

  static RequiredStep open(StepKind kind, String item) {
    return new RequiredStep(kind, item, Standing.OPEN, null, null, false, false);
  }

  /** Whether it was asked for, settled each time, and rests on a waiver. */
  public boolean waived() {
    return due && !omitted && standing == Standing.WAIVED;
  }

  RequiredStep stands(Standing now, @Nullable LocalDate lastDay) {
    return new RequiredStep(kind, item, now, lastDay, asked, due, omitted);
  }

  RequiredStep asked(@Nullable Asked waiver) {
    return new RequiredStep(kind, item, standing, until, waiver, due, omitted);
  }

  /** Left out where somebody else than who confirms it had asked; else it stands as it did. */
  RequiredStep waived(@Nullable String confirmedBy) {
    return asked == null || asked.by().equals(confirmedBy)
        ? this
        : stands(Standing.WAIVED, asked.until()).asked(null);
  }

  RequiredStep at(LocalDate gate) {
    return new RequiredStep(kind, item, standing, until, asked, true, omitted || !settledOn(gate));
  }

  private boolean settledOn(LocalDate day) {
    return switch (standing) {
      case OPEN -> false;
      case DONE -> true;
      case WAIVED -> until == null || !day.isAfter(until);
    };
  }
}
