package fairwell.kernel.event.offboarding;

/** What follows when a separation is called off. */
public enum RescissionConsequence {
  /** The access that was cut is given back; Fairwell does it by itself. */
  ACCESS_GIVEN_BACK(""),
  /** Wages for the days on which the person was kept from work are paid. */
  WAGES_OWED("rescission-wages"),
  /** The economic compensation that was paid is taken back or set off; wages were earned. */
  SETTLEMENT_REVERSED("rescission-settlement"),
  /** Social insurance and housing fund go on without a gap. */
  CONTRIBUTIONS_RESUMED("rescission-contributions"),
  /** The certificate of ending is withdrawn. */
  CERTIFICATE_WITHDRAWN("rescission-certificate");

  private final String followUp;

  RescissionConsequence(String followUp) {
    this.followUp = followUp;
  }

  /** The follow-up by which people see to it; empty where nobody has to. */
  public String followUp() {
    return followUp;
  }
}
