package fairwell.command.offboarding.negotiation;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.id.ActorId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was said in the talks: who leads them, the offers. */
public record Talks(ActorId negotiator, Map<String, Offer> offers) {

  public Talks {
    offers = Map.copyOf(offers);
  }

  static Talks begun(ActorId negotiator) {
    return new Talks(negotiator, Map.of());
  }

  /** The offer of that id; absent when there is none. */
  @Nullable Offer offer(String offerId) {
    return offers.get(offerId);
  }

  /** The offers that wait for an answer, lapsed or not, in the order of their ids. */
  List<String> tabled() {
    return offers.entrySet().stream()
        .filter(offer -> offer.getValue().tabled())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Whether an offer can be answered on that day. */
  boolean offerOpen(LocalDate day) {
    return offers.values().stream().anyMatch(offer -> offer.openOn(day));
  }

  /** The sides that made an offer, one for each. */
  List<OfferSide> bids() {
    return offers.values().stream().map(Offer::by).toList();
  }

  Talks ledBy(ActorId other) {
    return new Talks(other, offers);
  }

  Talks offer(String offerId, Offer offer) {
    Map<String, Offer> more = new HashMap<>(offers);
    more.put(offerId, offer);
    return new Talks(negotiator, more);
  }
}
