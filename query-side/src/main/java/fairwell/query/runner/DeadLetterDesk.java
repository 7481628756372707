package fairwell.query.runner;

import fairwell.kernel.event.Recorded;
import fairwell.log.read.LogReader;
import java.util.List;
import java.util.Optional;

/** What an operator can do about dead letters. */
public final class DeadLetterDesk {

  private final List<Slice<?>> slices;
  private final DeadLetters letters;
  private final LiveBatch live;
  private final LogReader log;

  public DeadLetterDesk(List<Slice<?>> slices, DeadLetters letters, LiveBatch live, LogReader log) {
    this.slices = List.copyOf(slices);
    this.letters = letters;
    this.live = live;
    this.log = log;
  }

  /** All letters, held and discarded. */
  public List<DeadLetter> all() {
    return letters.held().all();
  }

  /**
   * Tries the held event and everything after it again; for use when the view was corrected.
   *
   * @return whether the document goes on; empty when there is no such letter
   */
  public Optional<Boolean> retry(String id) {
    return letters.held().find(id).map(letter -> again(letter, false));
  }

  /**
   * Lets the document go on without the event, now and in every rebuild. The event stays in the
   * log.
   *
   * @return whether the document goes on, or was held back again by a later event; empty when there
   *     is no such letter
   */
  public Optional<Boolean> discard(String id) {
    return letters.held().find(id).map(letter -> again(letter, true));
  }

  private boolean again(DeadLetter letter, boolean without) {
    // The log has all events that batches passed over meanwhile; later ones find the document free.
    live.alone(() -> {
      letters.remove(letter);
      if (without) {
        letters.keep(letter.discarded());
      }
      List<Recorded> events = log.readStream(letter.stream());
      slices.stream()
          .filter(slice -> slice.name().equals(letter.slice()))
          .forEach(slice -> live.takeInto(slice, events));
    });
    return letters.held().holding(letter.slice(), letter.document()).isEmpty();
  }
}
