package fairwell.kernel.objection;

/** What a second look at the records found. */
public enum RecheckResult {
  /** The records are right, and so is the answer. */
  CONFIRMED,
  /** A record was wrong or missing: the objection is to be answered anew. */
  CORRECTED
}
