package fairwell.papers;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The employee (劳动者), party B, and the employment that ends.
 *
 * @param number the employee number
 * @param idNumber the citizen id number, if it is recorded
 * @param position the last post
 * @param hiredOn the first day of work
 * @param contractEndsOn the last day of a fixed term; absent for an open-ended contract
 */
public record Leaver(
    String name,
    String number,
    @Nullable String idNumber,
    String position,
    LocalDate hiredOn,
    @Nullable LocalDate contractEndsOn) {

  Optional<LocalDate> termEnd() {
    return Optional.ofNullable(contractEndsOn);
  }

  /** Names nobody: this may come into a log. */
  @Override
  public String toString() {
    return "Leaver[not shown]";
  }
}
