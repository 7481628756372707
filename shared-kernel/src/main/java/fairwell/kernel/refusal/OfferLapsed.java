package fairwell.kernel.refusal;

/** The last day of the offer has passed (民法典 478). */
public record OfferLapsed(String offerId, String expiresOn) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
