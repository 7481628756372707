package fairwell.query.wording;

import fairwell.kernel.personal.PersonalText;
import fairwell.query.negotiation.Negotiation.Backing;
import fairwell.query.negotiation.Negotiation.Offer;
import fairwell.query.negotiation.Negotiation.Term;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Says an offer in words.
 *
 * @param texts what the reader may see of a personal text
 */
public record OfferInWords(Wording words, Function<PersonalText.Sealed, String> texts) {

  /** Whose it is and in which round. */
  public String title(Offer offer) {
    return words.text("negotiation.offer", words.word(offer.by()), Integer.toString(offer.round()));
  }

  /** What it pays above the law in all. */
  public String above(Offer offer) {
    return words.text("negotiation.above", words.money(offer.inAll()));
  }

  public String terms(Offer offer) {
    return texts.apply(offer.terms());
  }

  /** An issue and what is said to it. */
  public String say(Term term) {
    return words.text("negotiation.term", words.word(term.issue()), value(term));
  }

  /** What else there is to know of it, line by line. */
  public List<String> about(Offer offer) {
    List<String> about = new ArrayList<>();
    offer.issues().forEach(term -> about.add(say(term)));
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
      about.add(words.text("negotiation.reason", texts.apply(offer.end().reason())));
    }
    if (offer.backing() != null) {
      about.addAll(backing(offer.backing()));
    }
    return about;
  }

  private List<String> backing(Backing backing) {
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
      about.add(words.text("negotiation.minimumGround", texts.apply(backing.minimumGround())));
    }
    return about;
  }

  private String value(Term term) {
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
    return term.words() == null ? words.text("negotiation.none") : texts.apply(term.words());
  }
}
