package fairwell.query.runner;

/**
 * Where the documents stand.
 *
 * @param position every event up to this log position is in the documents
 * @param head last position of the log
 * @param progress of a rebuild, between 0 and 1; 1 when none is under way
 * @param heldBack documents that wait for an operator
 * @param stuck whether events cannot be taken in at present, for example because MongoDB is away
 */
public record DocumentsStatus(
    Phase phase, long position, long head, double progress, int heldBack, boolean stuck) {

  /** What the runner is doing. */
  public enum Phase {
    STARTING,
    /** Making the documents anew; queries are refused. */
    REBUILDING,
    /** Following the log, but not there yet since the start. */
    CATCHING_UP,
    /** Following the log. */
    LIVE,
    /** The rebuild failed; queries are refused until it is started again. */
    FAILED,
    STOPPED
  }

  /** How many log positions the documents are behind. */
  public long lag() {
    return Math.max(0, head - position);
  }
}
