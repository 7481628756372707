package fairwell.command.offboarding.command;

/** What Fairwell found at the identity provider, or did there. */
public enum AccessFinding {
  /** The account is active and is to be switched off now. */
  ORDERED,
  /** The provider says it is off. */
  CUT,
  /** It was read again, and is off. */
  EFFECTIVE,
  /** It was switched on and read as on. */
  RESTORED,
  CUT_FAILED,
  RESTORE_FAILED
}
