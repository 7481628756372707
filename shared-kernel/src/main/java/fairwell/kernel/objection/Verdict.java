package fairwell.kernel.objection;

/** What the records say to an objection. */
public enum Verdict {
  /** Something is owed: the card has the amount, and the lines of the settlement that state it. */
  OWED,
  /** The records answer the claim, and nothing is owed. */
  REFUTED,
  /** There are records that speak to it; they decide nothing. */
  RECORDED,
  /** A record is missing, so nothing is said for certain. */
  UNDECIDED,
  /** There is no record at all. */
  NO_RECORD
}
