package fairwell.kernel.negotiation;

/**
 * Where an offer stands. Only one that is tabled can still be answered; every other word is final.
 */
public enum OfferStatus {
  TABLED,
  /** The other side answered with an offer of its own (民法典 488). */
  COUNTERED,
  ACCEPTED,
  REJECTED,
  /** Taken back by the side that made it (民法典 476). */
  WITHDRAWN,
  /** Its last day passed unanswered (民法典 478). */
  EXPIRED,
  /** The same side made a new one, or another offer was accepted. */
  SUPERSEDED
}
