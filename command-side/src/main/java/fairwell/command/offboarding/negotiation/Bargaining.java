package fairwell.command.offboarding.negotiation;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.About;
import fairwell.command.offboarding.table.Authorizing;
import fairwell.command.offboarding.table.Authorizing.Grounds;
import fairwell.command.offboarding.table.Room;
import fairwell.command.offboarding.table.Said;
import fairwell.command.offboarding.table.Table;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferCountered;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferSuperseded;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.negotiation.Round;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.SettlementStale;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an offer comes on the table: within somebody’s authority, and in the place of another. */
final class Bargaining {

  private static final int LONGEST_REFERENCE = 200;

  private Bargaining() {}

  static List<OffboardingEvent> table(
      TableOffer c, Talks talks, Table table, Room room, Context context) {
    About about = room.about();
    if (talks.offer(c.offerId()) != null) {
      throw new Refused(Action.TABLE_OFFER.done());
    }
    Said.speaksFor(c.by(), Action.TABLE_OFFER, about, context.actor());
    if (c.settlementVersion() != room.settlement().number()) {
      throw new Refused(new SettlementStale(c.settlementVersion(), List.of()));
    }
    Money exGratia = Said.amount("exGratia", c.exGratia(), room.currency());
    List<OfferTerm> terms = Said.terms(c.offered(), room);
    cited(c);
    Grounds grounds =
        c.by() == OfferSide.EMPLOYEE
            ? null
            : Authorizing.check(
                Action.TABLE_OFFER,
                OfferTerm.aboveTheLaw(exGratia, terms),
                terms.stream().map(OfferTerm::issue).toList(),
                table,
                room,
                context);
    List<OffboardingEvent> events = new ArrayList<>(replaced(c, talks));
    events.add(
        new OfferTabled(
            c.caseId(),
            c.offerId(),
            c.by(),
            c.settlementVersion(),
            exGratia,
            c.terms().about(about.employee()),
            context.actor().id(),
            Round.next(c.by(), talks.bids()),
            c.answers(),
            c.channel(),
            expiry(c, grounds, context.today()),
            terms,
            c.cited(),
            grounds == null ? null : grounds.limit(),
            grounds == null ? null : grounds.exceptionId()));
    return List.copyOf(events);
  }

  /** The offer it counters, and the offers of the own side that it takes the place of. */
  private static List<OffboardingEvent> replaced(TableOffer c, Talks talks) {
    List<OffboardingEvent> ended = new ArrayList<>();
    if (c.answers() != null) {
      Offer answered = Answering.known(c.answers(), talks);
      Answering.side(c.by(), answered, Action.TABLE_OFFER, c.answers(), false);
      ended.add(new OfferCountered(c.caseId(), c.answers(), c.offerId()));
    }
    for (String id : talks.tabled()) {
      if (Objects.requireNonNull(talks.offer(id)).by() == c.by()) {
        ended.add(new OfferSuperseded(c.caseId(), id, c.offerId()));
      }
    }
    return ended;
  }

  private static void cited(TableOffer c) {
    if (c.by() == OfferSide.EMPLOYER && c.cited().isEmpty()) {
      throw new Refused(
          new ImpossibleValue(
              "criteria", "one criterion at least: statute, city figure, policy or precedent"));
    }
    for (int i = 0; i < c.cited().size(); i++) {
      if (c.cited().get(i).reference().length() > LONGEST_REFERENCE) {
        throw new Refused(
            new ImpossibleValue(
                "criteria." + i + ".reference", "up to " + LONGEST_REFERENCE + " characters"));
      }
    }
  }

  /** An offer on an exception stays open no longer than the exception. */
  private static @Nullable LocalDate expiry(
      TableOffer c, @Nullable Grounds grounds, LocalDate today) {
    LocalDate asked = c.expiresOn() == null ? null : Said.until("expiresOn", c.expiresOn(), today);
    LocalDate last =
        grounds == null || grounds.exception() == null ? null : grounds.exception().expiresOn();
    if (last == null || asked == null) {
      return asked == null ? last : asked;
    }
    if (asked.isAfter(last)) {
      throw new Refused(new ImpossibleValue("expiresOn", "a day up to " + last));
    }
    return asked;
  }
}
