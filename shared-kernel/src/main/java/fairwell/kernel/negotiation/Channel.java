package fairwell.kernel.negotiation;

/** How an offer reached the other side. */
public enum Channel {
  IN_PERSON,
  VIDEO,
  PHONE,
  LETTER,
  EMAIL,
  MESSAGE
}
