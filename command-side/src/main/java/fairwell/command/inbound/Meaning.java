package fairwell.command.inbound;

/** What a message from outside means here. */
public enum Meaning {
  /** A person asked to leave: a resignation case is opened. */
  RESIGNED,
  /** The request was taken back or turned down: the case it opened is called off. */
  WITHDRAWN,
  /** The person has left the directory: a case is opened, unless there is one or they have gone. */
  LEFT,
  /** Good to know; nothing is done. */
  NOTED,
  /** Not a type that has a meaning here; nothing is done. */
  NOTHING;

  /** Whether it has to be known whom it is about; a withdrawal finds its case by its request. */
  boolean isAboutAPerson() {
    return this == RESIGNED || this == LEFT;
  }
}
