package fairwell.kernel.privacy;

import java.time.LocalDate;

/**
 * Something of a person has to be kept.
 *
 * @param what kind of record
 * @param since the day from which the years are counted
 * @param until the last day of keeping
 */
public record Keeping(KeptRecords what, LocalDate since, LocalDate until) {

  /** Whether it still has to be kept on that day. */
  public boolean stands(LocalDate today) {
    return !today.isAfter(until);
  }
}
