package fairwell.command.privacy;

/** What comes of an erasure while the law wants records of the person kept. */
public enum WhileKept {
  /** The erasure is refused. */
  REFUSE,
  /** From now on the data are only stored, and they are erased when the time is over. */
  RESTRICT
}
