package fairwell.command.offboarding.negotiation;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.RejectOffer;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.refusal.SettlementStale;
import fairwell.kernel.refusal.UnknownItem;
import java.util.List;

/** Offers and their answers: each side makes its own, and no side answers itself. */
final class Bargaining {

  private static final String CNY = "CNY";

  private Bargaining() {}

  static List<OffboardingEvent> table(
      TableOffer c, Talks talks, About about, int settlementVersion, Context context) {
    if (talks.offer(c.offerId()) != null) {
      throw new Refused(Action.TABLE_OFFER.done());
    }
    if (about.isOwnCaseOf(context.actor()) && c.by() != OfferSide.EMPLOYEE) {
      throw new Refused(
          new RoleMayNot(
              Action.TABLE_OFFER.path(), List.of(Role.NEGOTIATOR.name(), Role.HR.name())));
    }
    if (c.settlementVersion() != settlementVersion) {
      throw new Refused(new SettlementStale(c.settlementVersion()));
    }
    if (!c.exGratia().currency().getCurrencyCode().equals(CNY)) {
      throw new Refused(new ImpossibleValue("exGratia.currency", CNY));
    }
    if (c.exGratia().isNegative()) {
      throw new Refused(new ImpossibleValue("exGratia.amount", "not negative"));
    }
    return List.of(
        new OfferTabled(
            c.caseId(),
            c.offerId(),
            c.by(),
            c.settlementVersion(),
            c.exGratia(),
            c.terms().about(about.employee()),
            context.actor().id()));
  }

  static List<OffboardingEvent> accept(
      AcceptOffer c, Talks talks, About about, int settlementVersion, Actor actor) {
    Offer offer = open(c.offerId(), talks, Action.ACCEPT_OFFER, about, actor);
    if (offer.settlementVersion() != settlementVersion) {
      throw new Refused(new SettlementStale(offer.settlementVersion()));
    }
    return List.of(new OfferAccepted(c.caseId(), c.offerId()));
  }

  static List<OffboardingEvent> reject(RejectOffer c, Talks talks, About about, Actor actor) {
    open(c.offerId(), talks, Action.REJECT_OFFER, about, actor);
    return List.of(new OfferRejected(c.caseId(), c.offerId(), c.reason().about(about.employee())));
  }

  private static Offer open(String offerId, Talks talks, Action action, About about, Actor actor) {
    Offer offer = talks.offer(offerId);
    if (offer == null) {
      throw new Refused(new UnknownItem("offer", offerId));
    }
    if (offer.rejected()) {
      throw new Refused(Action.REJECT_OFFER.done());
    }
    if (about.isOwnCaseOf(actor) && offer.by() == OfferSide.EMPLOYEE) {
      throw new Refused(new FourEyes(action.path()));
    }
    return offer;
  }
}
