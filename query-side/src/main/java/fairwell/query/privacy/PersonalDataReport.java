package fairwell.query.privacy;

import fairwell.kernel.event.privacy.ErasureBasis;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.privacy.KeptRecords;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the personal data of a person stand, and why they are still here.
 *
 * @param employee the employee number
 * @param version of the stream about the data; -1 before anything was decided
 * @param holds those that are open
 * @param request an erasure that was asked for; null when none was, or it was declined
 * @param restrictedUntil the last day on which the data are only stored; null when they are in use
 * @param erasedAt null while there are data
 * @param keepings what has to be kept once the employment is over; empty while it goes on
 * @param handedOut copies that left Fairwell and cannot be erased from here: whom to ask for them
 */
public record PersonalDataReport(
    String employee,
    long version,
    Standing standing,
    List<Hold> holds,
    @Nullable Request request,
    @Nullable LocalDate restrictedUntil,
    @Nullable Instant erasedAt,
    List<Kept> keepings,
    List<HandedOut> handedOut) {

  /** A hold that is open. */
  public record Hold(
      String holdId, PersonalText.Sealed reason, String placedBy, Instant placedAt) {}

  /** An erasure that was asked for. */
  public record Request(ErasureBasis basis, String requestedBy, Instant requestedAt) {}

  /**
   * A kind of record that is kept.
   *
   * @param since the day from which the years are counted
   * @param until the last day of keeping
   * @param stands whether that day has not passed
   */
  public record Kept(
      KeptRecords what, String article, LocalDate since, LocalDate until, boolean stands) {}

  /** A copy of personal data that somebody was handed. */
  public record HandedOut(
      Instant at, @Nullable String actor, @Nullable String role, String purpose) {}

  public PersonalDataReport {
    holds = List.copyOf(holds);
    keepings = List.copyOf(keepings);
    handedOut = List.copyOf(handedOut);
  }
}
