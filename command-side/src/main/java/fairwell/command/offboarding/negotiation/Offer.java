package fairwell.command.offboarding.negotiation;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.value.Money;

/**
 * An offer on the table.
 *
 * @param exGratia what it gives above the law
 * @param rejected whether the other side said no
 */
public record Offer(OfferSide by, int settlementVersion, Money exGratia, boolean rejected) {

  Offer refused() {
    return new Offer(by, settlementVersion, exGratia, true);
  }
}
