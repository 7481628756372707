package fairwell.kernel.event.offboarding;

/** Before whom a dispute is brought. Arbitration comes before a court (劳动争议调解仲裁法 5). */
public enum DisputeForum {
  /** A mediation body (劳动争议调解仲裁法 10). */
  MEDIATION,
  /** The labour dispute arbitration commission. */
  ARBITRATION,
  /** A court of first instance. */
  FIRST_INSTANCE,
  /** A court of second instance. */
  SECOND_INSTANCE,
  /**
   * The intermediate court, asked by the employer to set an award aside that is final for it; it
   * does not decide the matter itself (劳动争议调解仲裁法 49).
   */
  ANNULMENT;

  /** Whether it is one of the courts, which hear what somebody dealt with before them. */
  public boolean isCourt() {
    return switch (this) {
      case MEDIATION, ARBITRATION -> false;
      case FIRST_INSTANCE, SECOND_INSTANCE, ANNULMENT -> true;
    };
  }
}
