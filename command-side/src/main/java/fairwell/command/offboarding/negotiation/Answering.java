package fairwell.command.offboarding.negotiation;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.CheckOffer;
import fairwell.command.offboarding.command.RecordMinimumGround;
import fairwell.command.offboarding.command.RejectOffer;
import fairwell.command.offboarding.command.WithdrawOffer;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.About;
import fairwell.command.offboarding.table.Authorizing;
import fairwell.command.offboarding.table.Authorizing.Grounds;
import fairwell.command.offboarding.table.Room;
import fairwell.command.offboarding.table.Table;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.MinimumGroundRecorded;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferExpired;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferSuperseded;
import fairwell.kernel.event.offboarding.OfferWithdrawn;
import fairwell.kernel.refusal.BelowLegalMinimum;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.SettlementStale;
import fairwell.kernel.refusal.UnknownItem;
import fairwell.kernel.refusal.WrongSide;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an offer ends: no side answers its own, and none takes back another’s. */
final class Answering {

  private Answering() {}

  static List<OffboardingEvent> accept(
      AcceptOffer c, Talks talks, Table table, Room room, Context context) {
    Offer offer = known(c.offerId(), talks);
    OfferSide by = answering(c.by(), offer, Action.ACCEPT_OFFER, c.offerId(), room, context);
    if (offer.settlementVersion() != room.settlement().number()) {
      throw new Refused(
          new SettlementStale(offer.settlementVersion(), List.of(Action.TABLE_OFFER.path())));
    }
    Offer.Shortfall below = offer.below();
    if (below != null && !table.grounds().contains(c.offerId())) {
      throw new Refused(
          new BelowLegalMinimum(
              c.offerId(),
              below.issue().name(),
              below.offered().toString(),
              below.minimum().toString()));
    }
    Grounds grounds =
        by == OfferSide.EMPLOYEE
            ? null
            : Authorizing.check(
                Action.ACCEPT_OFFER, offer.aboveTheLaw(), offer.issues(), table, room, context);
    List<OffboardingEvent> events = new ArrayList<>();
    for (String other : talks.tabled()) {
      if (!other.equals(c.offerId())) {
        events.add(new OfferSuperseded(c.caseId(), other, c.offerId()));
      }
    }
    events.add(
        new OfferAccepted(
            c.caseId(),
            c.offerId(),
            by,
            grounds == null ? null : grounds.limit(),
            grounds == null ? null : grounds.exceptionId(),
            context.actor().id()));
    return List.copyOf(events);
  }

  static List<OffboardingEvent> reject(RejectOffer c, Talks talks, Room room, Context context) {
    answering(c.by(), known(c.offerId(), talks), Action.REJECT_OFFER, c.offerId(), room, context);
    return List.of(
        new OfferRejected(c.caseId(), c.offerId(), c.reason().about(room.about().employee())));
  }

  static List<OffboardingEvent> withdraw(WithdrawOffer c, Talks talks, About about, Actor actor) {
    Offer offer = known(c.offerId(), talks);
    OfferSide by = speaking(c.by(), offer.by(), about, actor);
    side(by, offer, Action.WITHDRAW_OFFER, c.offerId(), true);
    return List.of(new OfferWithdrawn(c.caseId(), c.offerId(), c.reason().about(about.employee())));
  }

  /** Nothing, unless the offer waits for an answer and its last day has passed. */
  static List<OffboardingEvent> check(CheckOffer c, Negotiation negotiation, Context context) {
    return negotiation
        .heldTalks()
        .map(talks -> talks.offer(c.offerId()))
        .filter(offer -> offer.tabled() && offer.lapsedOn(context.today()))
        .map(Offer::expiresOn)
        .<OffboardingEvent>map(day -> new OfferExpired(c.caseId(), c.offerId(), day))
        .map(List::of)
        .orElse(List.of());
  }

  static List<OffboardingEvent> ground(
      RecordMinimumGround c, Talks talks, Table table, Room room, Context context) {
    known(c.offerId(), talks);
    if (table.grounds().contains(c.offerId())) {
      throw new Refused(Action.RECORD_MINIMUM_GROUND.done());
    }
    return List.of(
        new MinimumGroundRecorded(
            c.caseId(),
            c.offerId(),
            c.ground().about(room.about().employee()),
            context.actor().id()));
  }

  static Offer known(String offerId, Talks talks) {
    Offer offer = talks.offer(offerId);
    if (offer == null) {
      throw new Refused(new UnknownItem("offer", offerId));
    }
    return offer;
  }

  /** That the side is the one that made the offer, or that it is not. */
  static void side(OfferSide by, Offer offer, Action action, String offerId, boolean same) {
    if ((by == offer.by()) != same) {
      throw new Refused(
          new WrongSide(action.path(), offerId, (same ? offer.by() : other(offer.by())).name()));
    }
  }

  private static OfferSide answering(
      @Nullable OfferSide named,
      Offer offer,
      Action action,
      String offerId,
      Room room,
      Context context) {
    OfferSide by = speaking(named, other(offer.by()), room.about(), context.actor());
    side(by, offer, action, offerId, false);
    return by;
  }

  /** The person of the case speaks for the own side; others say for whom, or it follows. */
  private static OfferSide speaking(
      @Nullable OfferSide named, OfferSide otherwise, About about, Actor actor) {
    if (about.isOwnCaseOf(actor)) {
      return OfferSide.EMPLOYEE;
    }
    return named == null ? otherwise : named;
  }

  private static OfferSide other(OfferSide side) {
    return side == OfferSide.EMPLOYER ? OfferSide.EMPLOYEE : OfferSide.EMPLOYER;
  }
}
