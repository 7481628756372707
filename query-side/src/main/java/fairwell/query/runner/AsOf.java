package fairwell.query.runner;

import fairwell.kernel.event.Recorded;
import fairwell.log.read.LogReader;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Documents as they were when the log ended at a position: what a rebuild stopped there would give,
 * made in memory.
 */
public final class AsOf {

  private static final int BATCH = 1000;

  private final LogReader log;

  public AsOf(LogReader log) {
    this.log = log;
  }

  /** All documents of a slice, by id. */
  public <D extends Positioned> SortedMap<String, D> all(Slice<D> slice, long position) {
    Fold<D> fold = new Fold<>(slice, new HeldBack());
    log.read(0, position, BATCH, fold::take);
    return fold.byId();
  }

  /** The document that one stream made. */
  public <D extends Positioned> Optional<D> one(Slice<D> slice, String streamId, long position) {
    List<Recorded> events =
        log.readStream(streamId).stream().filter(event -> event.position() <= position).toList();
    return over(slice, events).values().stream().findFirst();
  }

  /** The documents of a slice after these events, by id. */
  public static <D extends Positioned> SortedMap<String, D> over(
      Slice<D> slice, Iterable<Recorded> events) {
    Fold<D> fold = new Fold<>(slice, new HeldBack());
    events.forEach(fold::take);
    return fold.byId();
  }
}
