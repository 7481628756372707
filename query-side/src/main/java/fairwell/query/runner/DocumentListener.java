package fairwell.query.runner;

/** Hears of documents that were just written by the live runner. */
@FunctionalInterface
public interface DocumentListener {

  /** Called after the write and before the position is given out as reached. */
  void written(Slice<?> slice, Positioned document);

  /**
   * Called when all documents were put in place, before any is written live; and after a batch that
   * failed, while none is written.
   */
  default void remade() {}
}
