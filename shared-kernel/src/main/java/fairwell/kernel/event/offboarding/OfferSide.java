package fairwell.kernel.event.offboarding;

/** Who made an offer. */
public enum OfferSide {
  EMPLOYER,
  EMPLOYEE
}
