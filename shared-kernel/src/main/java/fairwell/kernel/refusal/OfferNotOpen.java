package fairwell.kernel.refusal;

/** The offer came to its end before: {@code status} says how. */
public record OfferNotOpen(String offerId, String status) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
