package fairwell.query.runner;

import fairwell.kernel.event.Recorded;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of document and the pure view that makes it from events. Each document belongs to
 * exactly one stream, so documents of several streams can be made side by side.
 *
 * @param <D> the document
 */
public interface Slice<D extends Positioned> {

  /** The collection's name. */
  String name();

  /** The document's class, a record. */
  Class<D> document();

  /**
   * Raised with every change of the view that makes other documents of the same events. Documents
   * of another version, or of records with other fields, are made anew at the start.
   */
  default int version() {
    return 1;
  }

  /** Which document the event changes; empty when it changes none. */
  Optional<String> keyOf(Recorded event);

  /**
   * The view: the document after the event. Pure; it throws when the event cannot follow what came
   * before, and the document is then held back.
   *
   * @param before the document so far, null before its first event
   */
  D evolve(@Nullable D before, Recorded event);

  /** Whether a document is made by one single event, so that none has to be read before. */
  default boolean oneEventEach() {
    return false;
  }

  /** Fields that queries search or sort by, one index each. */
  default List<String> indexes() {
    return List.of();
  }
}
