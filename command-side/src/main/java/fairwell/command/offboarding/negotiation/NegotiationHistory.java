package fairwell.command.offboarding.negotiation;

import fairwell.command.CorruptHistory;
import fairwell.command.offboarding.negotiation.Negotiation.Agreed;
import fairwell.command.offboarding.negotiation.Negotiation.Impasse;
import fairwell.command.offboarding.negotiation.Negotiation.InTalks;
import fairwell.command.offboarding.negotiation.Negotiation.Preparing;
import fairwell.command.offboarding.negotiation.Negotiation.Ready;
import fairwell.command.offboarding.negotiation.Negotiation.Retained;
import fairwell.command.offboarding.negotiation.Negotiation.Waived;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferCountered;
import fairwell.kernel.event.offboarding.OfferEvent;
import fairwell.kernel.event.offboarding.OfferExpired;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSuperseded;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OfferWithdrawn;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.TableEvent;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.negotiation.OfferStatus;
import java.util.function.UnaryOperator;

/** What each event makes of a negotiation. */
final class NegotiationHistory {

  private NegotiationHistory() {}

  static Negotiation evolve(Negotiation negotiation, NegotiationEvent event) {
    return switch (event) {
      case RiskAssessmentRequested e ->
          prepare(negotiation, e, preparation -> preparation.requested(e.openPoints()));
      case PreparationReportAttached e ->
          prepare(negotiation, e, preparation -> preparation.report(e.version(), e.openPoints()));
      case HazardChecked e ->
          prepare(negotiation, e, preparation -> preparation.hazard(e.hazard(), e.answer()));
      case TalksReady e -> new Ready(preparation(negotiation, e));
      case TalksStarted e -> begin(negotiation, e);
      case OfferTabled e -> talk(negotiation, e, talks -> talks.offer(e.offerId(), Offer.of(e)));
      case OfferRejected e -> over(negotiation, e, OfferStatus.REJECTED);
      case OfferWithdrawn e -> over(negotiation, e, OfferStatus.WITHDRAWN);
      case OfferExpired e -> over(negotiation, e, OfferStatus.EXPIRED);
      case OfferCountered e -> over(negotiation, e, OfferStatus.COUNTERED);
      case OfferSuperseded e -> over(negotiation, e, OfferStatus.SUPERSEDED);
      case OfferAccepted e -> {
        Offer accepted = tabled(negotiation, talking(negotiation, e).talks(), e);
        yield new Agreed(e.offerId(), accepted.aboveTheLaw(), accepted.nonCompete());
      }
      case TableEvent _ -> negotiation;
      case ImpasseRecorded e -> {
        InTalks talking = talking(negotiation, e);
        yield new Impasse(talking.preparation(), talking.talks());
      }
      case EmployeeRetained e -> retained(negotiation, e);
      case NegotiationWaived e -> waived(negotiation, e);
    };
  }

  private static Negotiation prepare(
      Negotiation negotiation, NegotiationEvent event, UnaryOperator<Preparation> change) {
    return switch (negotiation) {
      case Preparing preparing -> new Preparing(change.apply(preparing.preparation()));
      case Ready ready -> new Ready(change.apply(ready.preparation()));
      case InTalks talking -> new InTalks(change.apply(talking.preparation()), talking.talks());
      case Impasse impasse -> new Impasse(change.apply(impasse.preparation()), impasse.talks());
      // Its waiver had run out, or it could not be prepared again.
      case Waived waived -> new Preparing(change.apply(waived.preparation()));
      case Agreed _, Retained _ -> throw new CorruptHistory(negotiation, event);
    };
  }

  private static Negotiation begin(Negotiation negotiation, TalksStarted event) {
    return switch (negotiation) {
      case Ready ready -> new InTalks(ready.preparation(), Talks.begun(event.negotiator()));
      case Impasse impasse ->
          new InTalks(impasse.preparation(), impasse.talks().ledBy(event.negotiator()));
      // Its waiver had run out.
      case Waived waived -> new InTalks(waived.preparation(), Talks.begun(event.negotiator()));
      case Preparing _, InTalks _, Agreed _, Retained _ ->
          throw new CorruptHistory(negotiation, event);
    };
  }

  private static Negotiation talk(
      Negotiation negotiation, NegotiationEvent event, UnaryOperator<Talks> change) {
    InTalks talking = talking(negotiation, event);
    return new InTalks(talking.preparation(), change.apply(talking.talks()));
  }

  /** Somebody stays as long as nothing was settled. */
  private static Negotiation retained(Negotiation negotiation, NegotiationEvent event) {
    return switch (negotiation) {
      case Preparing _, Ready _, InTalks _, Impasse _, Waived _ -> new Retained();
      case Agreed _, Retained _ -> throw new CorruptHistory(negotiation, event);
    };
  }

  /** A waiver that ran out may be given again. */
  private static Negotiation waived(Negotiation negotiation, NegotiationEvent event) {
    return new Waived(preparation(negotiation, event));
  }

  private static InTalks talking(Negotiation negotiation, NegotiationEvent event) {
    if (negotiation instanceof InTalks talking) {
      return talking;
    }
    throw new CorruptHistory(negotiation, event);
  }

  private static Preparation preparation(Negotiation negotiation, NegotiationEvent event) {
    return negotiation.prepared().orElseThrow(() -> new CorruptHistory(negotiation, event));
  }

  /** An offer comes to its end; in an impasse too it may expire or be taken back. */
  private static Negotiation over(Negotiation negotiation, OfferEvent event, OfferStatus how) {
    UnaryOperator<Talks> change =
        talks -> talks.offer(event.offerId(), tabled(negotiation, talks, event).as(how));
    return negotiation instanceof Impasse impasse
        ? new Impasse(impasse.preparation(), change.apply(impasse.talks()))
        : talk(negotiation, event, change);
  }

  private static Offer tabled(Negotiation negotiation, Talks talks, OfferEvent event) {
    Offer offer = talks.offer(event.offerId());
    if (offer == null || !offer.tabled()) {
      throw new CorruptHistory(negotiation, event);
    }
    return offer;
  }
}
