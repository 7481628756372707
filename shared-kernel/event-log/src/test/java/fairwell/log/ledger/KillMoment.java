package fairwell.log.ledger;

/** When the writer of the ledger is killed. */
enum KillMoment {
  /** Whatever it is doing. */
  ANY,
  /** A checkpoint is signed and written, but not committed. */
  WRITTEN,
  /** Its commit is under way. */
  COMMITTING,
  /** It is committed, and the writer does not know yet. */
  COMMITTED,
  /** It is before the witness, which has not kept it. */
  SHOWN,
  /** The witness has kept it, and not answered. */
  COSIGNED,
  /** The cosignature is on its way into the ledger’s database. */
  ANSWERED
}
