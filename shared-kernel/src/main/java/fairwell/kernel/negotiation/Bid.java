package fairwell.kernel.negotiation;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * An offer as a figure among others.
 *
 * @param inAll what it pays above the law in all
 * @param figures what it says to each issue that is a number
 */
public record Bid(String offerId, OfferSide by, Money inAll, Map<Issue, BigDecimal> figures) {

  public Bid {
    figures = Map.copyOf(figures);
  }

  /** The figures of an offer. */
  public static Bid of(OfferTabled offer) {
    Map<Issue, BigDecimal> figures = new EnumMap<>(Issue.class);
    figures.put(Issue.EX_GRATIA, offer.exGratia().amount());
    for (OfferTerm term : offer.issues()) {
      BigDecimal figure = term.figure();
      if (figure != null) {
        figures.put(term.issue(), figure);
      }
    }
    return new Bid(offer.offerId(), offer.by(), offer.aboveTheLaw(), figures);
  }
}
