package fairwell.query.pages;

import fairwell.kernel.negotiation.OfferStatus;
import fairwell.query.negotiation.Negotiation.Backing;
import fairwell.query.negotiation.Negotiation.Offer;
import fairwell.query.negotiation.Negotiation.Term;
import fairwell.query.wording.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
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
    return new ShownOffer(
        words.text("negotiation.offer", words.word(offer.by()), Integer.toString(offer.round())),
        words.text("negotiation.above", words.money(offer.inAll())),
        words.word(offer.end().status()),
        tone(offer.end().status()),
        opened.say(offer.terms(), words),
        about(offer, opened, words));
  }

  /** An issue and what is said to it. */
  static String say(Term term, Opened opened, Wording words) {
    return words.text("negotiation.term", words.word(term.issue()), value(term, opened, words));
  }

  private static List<String> about(Offer offer, Opened opened, Wording words) {
    List<String> about = new ArrayList<>();
    offer.issues().forEach(term -> about.add(say(term, opened, words)));
    if (!offer.criteria().isEmpty()) {
      about.add(
          words.text(
              "negotiation.criteria",
              String.join(
                  words.comma(),
                  offer.criteria().stream()
                      .map(one ->
                          words.text(
                              "negotiation.criterion",
                              words.word(one.kind()),
                              words.articles(one.reference())))
                      .toList())));
    }
    about.add(
        words.text(
            "negotiation.rests",
            Integer.toString(offer.settlementVersion()),
            offer.tabledBy(),
            words.moment(offer.tabledAt())));
    if (offer.channel() != null) {
      about.add(words.text("negotiation.channel", words.word(offer.channel())));
    }
    if (offer.answers() != null) {
      about.add(words.text("negotiation.answers", offer.answers()));
    }
    if (offer.expiresOn() != null) {
      about.add(words.text("negotiation.expires", words.day(offer.expiresOn())));
    }
    if (offer.end().reason() != null) {
      about.add(words.text("negotiation.reason", opened.say(offer.end().reason(), words)));
    }
    if (offer.backing() != null) {
      about.addAll(backing(offer.backing(), opened, words));
    }
    return about;
  }

  private static List<String> backing(Backing backing, Opened opened, Wording words) {
    List<String> about = new ArrayList<>();
    if (backing.limit() != null) {
      about.add(
          words.text(
              "negotiation.authority",
              words.word(backing.limit().role()),
              words.money(backing.limit().exGratia()),
              words.number(backing.limit().multipleOfN().stripTrailingZeros())));
    }
    if (backing.exceptionId() != null) {
      about.add(words.text("negotiation.byException", backing.exceptionId()));
    }
    if (backing.minimumGround() != null) {
      about.add(
          words.text("negotiation.minimumGround", opened.say(backing.minimumGround(), words)));
    }
    return about;
  }

  private static String value(Term term, Opened opened, Wording words) {
    if (term.amount() != null) {
      return term.minimum() == null
          ? words.money(term.amount())
          : words.text(
              "negotiation.minimum", words.money(term.amount()), words.money(term.minimum()));
    }
    if (term.number() != null) {
      return words.text("negotiation.months", words.number(term.number().stripTrailingZeros()));
    }
    if (term.day() != null) {
      return switch (term.issue().unit()) {
        case MONTH -> words.month(YearMonth.from(term.day()));
        case MONEY, MONTHS, DAY, WORDS -> words.day(term.day());
      };
    }
    return term.words() == null ? words.text("negotiation.none") : opened.say(term.words(), words);
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
