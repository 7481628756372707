package fairwell.query.negotiation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferCountered;
import fairwell.kernel.event.offboarding.OfferEvent;
import fairwell.kernel.event.offboarding.OfferExpired;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSuperseded;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OfferWithdrawn;
import fairwell.kernel.negotiation.AuthorityLimit;
import fairwell.kernel.negotiation.OfferStatus;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.negotiation.Round;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.negotiation.Negotiation.Backing;
import fairwell.query.negotiation.Negotiation.End;
import fairwell.query.negotiation.Negotiation.Offer;
import fairwell.query.negotiation.Negotiation.Term;
import fairwell.query.store.SealedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How offers come and go in the document. */
final class Offers {

  private Offers() {}

  static Negotiation evolve(Negotiation before, OfferEvent event, Recorded at) {
    return switch (event) {
      case OfferTabled e -> {
        List<Offer> offers = new ArrayList<>(before.offers());
        offers.add(of(e, before.offers(), at));
        yield Exceptions.used(before.with(offers), e.exceptionId(), e.offerId());
      }
      case OfferAccepted e -> {
        Negotiation accepted =
            changed(
                before,
                e.offerId(),
                offer ->
                    offer.with(
                        new End(OfferStatus.ACCEPTED, at.at(), null),
                        e.authority() == null
                            ? offer.backing()
                            : backing(e.authority(), e.exceptionId())));
        yield Exceptions.used(accepted, e.exceptionId(), e.offerId());
      }
      case OfferRejected e -> ended(before, e, OfferStatus.REJECTED, e.reason(), at);
      case OfferWithdrawn e -> ended(before, e, OfferStatus.WITHDRAWN, e.reason(), at);
      case OfferExpired e -> ended(before, e, OfferStatus.EXPIRED, null, at);
      case OfferCountered e -> ended(before, e, OfferStatus.COUNTERED, null, at);
      case OfferSuperseded e -> ended(before, e, OfferStatus.SUPERSEDED, null, at);
    };
  }

  static Term term(OfferTerm term) {
    return new Term(
        term.issue(),
        term.amount(),
        term.number(),
        term.day(),
        SealedText.ofNullable(term.words()),
        term.minimum());
  }

  static List<Term> terms(List<OfferTerm> terms) {
    return terms.stream().map(Offers::term).toList();
  }

  /** The document with one of its offers changed. */
  static Negotiation changed(Negotiation before, String offerId, UnaryOperator<Offer> change) {
    return before.with(
        before.offers().stream()
            .map(offer -> offer.id().equals(offerId) ? change.apply(offer) : offer)
            .toList());
  }

  private static Offer of(OfferTabled e, List<Offer> earlier, Recorded at) {
    return new Offer(
        e.offerId(),
        e.by(),
        // Counted, for events of version 1 do not say it.
        Round.next(e.by(), earlier.stream().map(Offer::by).toList()),
        e.settlementVersion(),
        e.exGratia(),
        e.aboveTheLaw(),
        terms(e.issues()),
        SealedText.of(e.terms()),
        e.criteria(),
        e.channel(),
        e.answers(),
        e.expiresOn(),
        at.at(),
        e.tabledBy().value(),
        new End(OfferStatus.TABLED, null, null),
        e.authority() == null ? null : backing(e.authority(), e.exceptionId()));
  }

  private static Backing backing(AuthorityLimit limit, @Nullable String exceptionId) {
    return new Backing(limit, exceptionId, null);
  }

  private static Negotiation ended(
      Negotiation before,
      OfferEvent event,
      OfferStatus how,
      @Nullable PersonalText reason,
      Recorded at) {
    return changed(
        before,
        event.offerId(),
        offer -> offer.with(new End(how, at.at(), SealedText.ofNullable(reason)), offer.backing()));
  }
}
