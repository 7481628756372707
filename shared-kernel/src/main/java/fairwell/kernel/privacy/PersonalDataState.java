package fairwell.kernel.privacy;

import fairwell.kernel.event.privacy.ErasureBasis;
import fairwell.kernel.event.privacy.ErasureDeclined;
import fairwell.kernel.event.privacy.ErasureRequested;
import fairwell.kernel.event.privacy.LegalHoldPlaced;
import fairwell.kernel.event.privacy.LegalHoldReleased;
import fairwell.kernel.event.privacy.PersonErased;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.event.privacy.ProcessingRestricted;
import fairwell.kernel.id.ActorId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the personal data of a person stand, folded from the events about them.
 *
 * @param holds the holds that are open
 * @param holdsEver the ids of all holds there were
 * @param request what the first of two people asked for; null when nothing is asked for
 * @param restriction null unless nothing but storing is allowed
 */
public record PersonalDataState(
    Standing standing,
    Set<String> holds,
    Set<String> holdsEver,
    @Nullable Request request,
    @Nullable Restriction restriction) {

  /** Before the first event. */
  public static final PersonalDataState UNTOUCHED =
      new PersonalDataState(Standing.IN_USE, Set.of(), Set.of(), null, null);

  /** What may be done with the data. */
  public enum Standing {
    /** Everything for which there is a purpose. */
    IN_USE,
    /** They are stored and protected, nothing else. */
    RESTRICTED,
    /** There are none any more. */
    ERASED
  }

  /** An erasure that waits for a second person. */
  public record Request(ErasureBasis basis, ActorId requestedBy) {}

  /** Until the last day of keeping only storing is allowed. */
  public record Restriction(LocalDate until, ActorId confirmedBy) {}

  public PersonalDataState {
    holds = Collections.unmodifiableSet(new TreeSet<>(holds));
    holdsEver = Collections.unmodifiableSet(new TreeSet<>(holdsEver));
  }

  /**
   * The state after one more event.
   *
   * @throws IllegalStateException when the event cannot follow
   */
  public PersonalDataState after(PrivacyEvent event) {
    if (standing == Standing.ERASED) {
      throw new IllegalStateException("nothing follows an erasure");
    }
    return switch (event) {
      case LegalHoldPlaced e ->
          new PersonalDataState(
              standing, with(holds, e.holdId()), with(holdsEver, e.holdId()), request, restriction);
      case LegalHoldReleased e ->
          new PersonalDataState(
              standing, without(holds, e.holdId()), holdsEver, request, restriction);
      case ErasureRequested e ->
          new PersonalDataState(
              standing, holds, holdsEver, new Request(e.basis(), e.requestedBy()), restriction);
      case ErasureDeclined _ ->
          new PersonalDataState(Standing.IN_USE, holds, holdsEver, null, null);
      case ProcessingRestricted e ->
          new PersonalDataState(
              Standing.RESTRICTED,
              holds,
              holdsEver,
              request,
              new Restriction(e.until(), e.confirmedBy()));
      case PersonErased _ ->
          new PersonalDataState(Standing.ERASED, holds, holdsEver, request, restriction);
    };
  }

  private static Set<String> with(Set<String> before, String one) {
    Set<String> more = new TreeSet<>(before);
    more.add(one);
    return more;
  }

  private static Set<String> without(Set<String> before, String one) {
    Set<String> less = new TreeSet<>(before);
    if (!less.remove(one)) {
      throw new IllegalStateException("there is no such hold");
    }
    return less;
  }
}
