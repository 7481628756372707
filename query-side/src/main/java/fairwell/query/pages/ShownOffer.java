package fairwell.query.pages;

import fairwell.kernel.negotiation.OfferStatus;
import fairwell.query.negotiation.Negotiation.Offer;
import fairwell.query.negotiation.Negotiation.Term;
import fairwell.query.wording.OfferInWords;
import fairwell.query.wording.Wording;
import java.util.List;

/**
 * An offer as its page shows it.
 *
 * @param title whose it is and in which round
 * @param amount what it pays above the law in all
 * @param about what else there is to know, line by line
 */
record ShownOffer(
    String title, String amount, String status, String tone, String terms, List<String> about) {

  ShownOffer {
    about = List.copyOf(about);
  }

  static ShownOffer of(Offer offer, Opened opened, Wording words) {
    OfferInWords said = in(opened, words);
    return new ShownOffer(
        said.title(offer),
        said.above(offer),
        words.word(offer.end().status()),
        tone(offer.end().status()),
        said.terms(offer),
        said.about(offer));
  }

  /** An issue and what is said to it. */
  static String say(Term term, Opened opened, Wording words) {
    return in(opened, words).say(term);
  }

  private static OfferInWords in(Opened opened, Wording words) {
    return new OfferInWords(words, sealed -> opened.say(sealed, words));
  }

  private static String tone(OfferStatus status) {
    return switch (status) {
      case TABLED -> "now";
      case ACCEPTED -> "done";
      case REJECTED -> "bad";
      case COUNTERED, WITHDRAWN, EXPIRED, SUPERSEDED -> "quiet";
    };
  }
}
