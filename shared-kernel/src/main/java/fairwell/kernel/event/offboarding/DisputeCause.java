package fairwell.kernel.event.offboarding;

/** What a claim in a formal dispute rests on, in the terms of the law; a closed list. */
public enum DisputeCause {
  /** Damages for an unlawful ending, twice the economic compensation. */
  UNLAWFUL_TERMINATION("LCL 48, 87"),
  /** The contract is to go on after an unlawful ending. */
  REINSTATEMENT("LCL 48"),
  ECONOMIC_COMPENSATION("LCL 46, 47"),
  PAY_IN_LIEU_OF_NOTICE("LCL 40"),
  UNPAID_WAGES("LCL 30"),
  OVERTIME_PAY("LCL 31"),
  UNUSED_LEAVE_PAY("职工带薪年休假条例 5"),
  /** Twice the wage for months without a written contract. */
  DOUBLE_WAGES("LCL 82"),
  /** Extra pay because the labour bureau's order to pay was not followed. */
  LATE_PAYMENT("LCL 85"),
  /** The monthly compensation of a non-compete clause. */
  NON_COMPETE_COMPENSATION("LCL 23"),
  /** A non-compete clause was broken. */
  NON_COMPETE_BREACH("LCL 23, 90"),
  /** Training paid for by the employer, and a period of service that was not kept. */
  SERVICE_PERIOD_BREACH("LCL 22"),
  /**
   * What the missing insurance cost the person. Arrears themselves are for the authority and not
   * for arbitration.
   */
  SOCIAL_INSURANCE("LML 2"),
  WORK_INJURY("工伤保险条例 54"),
  /** Certificate of ending, file and transfer. */
  CERTIFICATE_AND_FILE("LCL 50, 89"),
  /** Damage done to the employer. */
  DAMAGE_TO_EMPLOYER("LCL 90"),
  /** Whether there was an employment, from when to when. */
  EMPLOYMENT_RELATIONSHIP("LML 2"),
  OTHER("LML 2");

  private final String article;

  DisputeCause(String article) {
    this.article = article;
  }

  /** The article a claim of that kind rests on. */
  public String article() {
    return article;
  }
}
