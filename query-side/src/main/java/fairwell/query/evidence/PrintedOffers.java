package fairwell.query.evidence;

import fairwell.papers.Paper.Block;
import fairwell.papers.Paper.Clause;
import fairwell.papers.Paper.Column;
import fairwell.papers.Paper.Row;
import fairwell.papers.Paper.Table;
import fairwell.query.negotiation.Negotiation.Offer;
import fairwell.query.wording.OfferInWords;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** The offers on paper, in the order in which they were tabled. */
final class PrintedOffers {

  private final PrintedCase printed;
  private final InBoth both;

  PrintedOffers(PrintedCase printed, InBoth both) {
    this.printed = printed;
    this.both = both;
  }

  Block block() {
    if (printed.offers().isEmpty()) {
      return new Clause(both.text("print.nothing"));
    }
    return new Table(
        List.of(
            new Column(both.text("print.offer"), 2.4, false),
            new Column(both.text("print.terms"), 5.4, false),
            new Column(both.text("print.above"), 2.2, true)),
        printed.offers().stream().map(this::row).toList());
  }

  private Row row(Offer offer) {
    return new Row(
        List.of(
            both.of(words ->
                words.text(
                    "print.standing", in(words).title(offer), words.word(offer.end().status()))),
            both.of(words -> terms(offer, words)),
            both.of(words -> words.money(offer.inAll()))),
        false);
  }

  private String terms(Offer offer, Wording words) {
    List<String> all = new ArrayList<>();
    all.add(in(words).terms(offer));
    all.addAll(in(words).about(offer));
    return String.join(words.text("print.and"), all);
  }

  private OfferInWords in(Wording words) {
    return new OfferInWords(words, sealed -> printed.say(sealed, words));
  }
}
