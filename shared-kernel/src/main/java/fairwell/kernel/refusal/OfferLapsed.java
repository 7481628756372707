package fairwell.kernel.refusal;

import java.util.List;

/** The last day of the offer has passed (民法典 478). */
public record OfferLapsed(String offerId, String expiresOn) implements OutOfOrder {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public List<String> missing() {
    return List.of("table-offer");
  }
}
