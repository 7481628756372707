package fairwell.kernel.event.offboarding;

/** Why an account could not be switched off or on. */
public enum AccessFailure {
  /** No account of that person. */
  ACCOUNT_UNKNOWN(false),
  /** More than one, so none is touched. */
  ACCOUNT_AMBIGUOUS(false),
  /** The token is missing, wrong or may not do that. */
  NOT_AUTHORISED(false),
  /** The provider does not understand, or does not want to. */
  REFUSED(false),
  /** What it answered is no SCIM. */
  UNREADABLE(false),
  /** The account was off before Fairwell came, so Fairwell does not switch it on. */
  NOT_CUT_HERE(false),
  /** Somebody else keeps changing the account. */
  CONFLICT(true),
  /** Asked to come later. */
  TOO_MANY_REQUESTS(true),
  /** It is down. */
  UNAVAILABLE(true),
  /** No connection. */
  UNREACHABLE(true),
  /** No answer in time. */
  TIMED_OUT(true),
  /** It said yes, and the account is as it was. */
  UNCHANGED(true);

  private final boolean mayPass;

  AccessFailure(boolean mayPass) {
    this.mayPass = mayPass;
  }

  /** Whether waiting may help; else somebody has to do something. */
  public boolean mayPass() {
    return mayPass;
  }
}
