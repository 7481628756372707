package fairwell.command.offboarding.negotiation;

import static fairwell.command.offboarding.command.Action.ACCEPT_OFFER;
import static fairwell.command.offboarding.command.Action.RECORD_IMPASSE;
import static fairwell.command.offboarding.command.Action.RETAIN_EMPLOYEE;
import static fairwell.command.offboarding.command.Action.START_TALKS;
import static fairwell.command.offboarding.command.Action.TABLE_OFFER;
import static fairwell.command.offboarding.command.Action.WAIVE_NEGOTIATION;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.negotiation.Negotiation.Agreed;
import fairwell.command.offboarding.negotiation.Negotiation.Impasse;
import fairwell.command.offboarding.negotiation.Negotiation.InTalks;
import fairwell.command.offboarding.negotiation.Negotiation.Preparing;
import fairwell.command.offboarding.negotiation.Negotiation.Ready;
import fairwell.command.offboarding.negotiation.Negotiation.Retained;
import fairwell.command.offboarding.negotiation.Negotiation.Waived;
import fairwell.kernel.refusal.OfferLapsed;
import fairwell.kernel.refusal.OfferNotOpen;
import fairwell.kernel.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of the steps of a negotiation. */
public final class NegotiationSteps {

  private static final List<Refusal> NOTHING = List.of();

  private NegotiationSteps() {}

  /** What speaks against preparing, or against the person staying: that it is settled. */
  public static List<Refusal> open(Negotiation negotiation) {
    return switch (negotiation) {
      case Preparing _, Ready _, InTalks _, Impasse _ -> NOTHING;
      case Agreed _ -> List.of(ACCEPT_OFFER.done());
      case Retained _ -> List.of(RETAIN_EMPLOYEE.done());
      case Waived _ -> List.of(WAIVE_NEGOTIATION.done());
    };
  }

  /** What speaks against beginning the talks; preparation is looked at by rules of its own. */
  public static List<Refusal> start(Negotiation negotiation) {
    return switch (negotiation) {
      case Preparing _, Ready _, Impasse _ -> NOTHING;
      case InTalks _ -> List.of(START_TALKS.done());
      case Agreed _, Retained _, Waived _ -> open(negotiation);
    };
  }

  /** What speaks against a meeting or an offer. */
  public static List<Refusal> talk(Negotiation negotiation) {
    return switch (negotiation) {
      case InTalks _ -> NOTHING;
      case Preparing _, Ready _, Impasse _ -> List.of(START_TALKS.missing());
      case Agreed _, Retained _, Waived _ -> open(negotiation);
    };
  }

  /** What speaks against answering an offer on that day. */
  public static List<Refusal> answer(Negotiation negotiation, LocalDate day) {
    return switch (negotiation) {
      case InTalks talking ->
          talking.talks().offerOpen(day) ? NOTHING : List.of(TABLE_OFFER.missing());
      case Preparing _, Ready _, Impasse _ -> List.of(Action.missing(START_TALKS, TABLE_OFFER));
      case Agreed _, Retained _, Waived _ -> open(negotiation);
    };
  }

  /** What speaks against taking back an offer on that day; in an impasse too it may be. */
  public static List<Refusal> withdraw(Negotiation negotiation, LocalDate day) {
    return negotiation instanceof Impasse impasse && impasse.talks().offerOpen(day)
        ? NOTHING
        : answer(negotiation, day);
  }

  /** What speaks against a promise. */
  public static List<Refusal> commit(Negotiation negotiation) {
    return switch (negotiation) {
      case InTalks _, Impasse _, Agreed _ -> NOTHING;
      case Preparing _, Ready _ -> List.of(START_TALKS.missing());
      case Retained _, Waived _ -> open(negotiation);
    };
  }

  /** What speaks against a named offer: that it came to its end. */
  public static List<Refusal> named(
      @Nullable String offerId, Negotiation negotiation, LocalDate day) {
    Offer offer =
        offerId == null
            ? null
            : negotiation.heldTalks().map(talks -> talks.offer(offerId)).orElse(null);
    if (offer == null || offerId == null || offer.openOn(day)) {
      return NOTHING;
    }
    return List.of(
        offer.tabled()
            ? new OfferLapsed(offerId, String.valueOf(offer.expiresOn()))
            : new OfferNotOpen(offerId, offer.status().name()));
  }

  /** What speaks against an impasse. */
  public static List<Refusal> impasse(Negotiation negotiation) {
    return switch (negotiation) {
      case InTalks _ -> NOTHING;
      case Impasse _ -> List.of(RECORD_IMPASSE.done());
      case Preparing _, Ready _ -> List.of(START_TALKS.missing());
      case Agreed _, Retained _, Waived _ -> open(negotiation);
    };
  }

  /** What speaks against waiving: talks that began end by word of their own. */
  public static List<Refusal> waive(Negotiation negotiation) {
    return switch (negotiation) {
      case Preparing _, Ready _ -> NOTHING;
      case InTalks _ -> List.of(RECORD_IMPASSE.missing());
      case Impasse _ -> List.of(RECORD_IMPASSE.done());
      case Agreed _, Retained _, Waived _ -> open(negotiation);
    };
  }

  /**
   * What is missing until the talks have an end on which a settlement can rest.
   *
   * @param byAgreement whether the separation itself is an agreement, so that nothing else will do
   */
  public static List<Refusal> ended(Negotiation negotiation, boolean byAgreement) {
    return switch (negotiation) {
      case Agreed _, Waived _, Retained _ -> NOTHING;
      case Impasse _ -> byAgreement ? List.of(ACCEPT_OFFER.missing()) : NOTHING;
      case InTalks _ -> List.of(ACCEPT_OFFER.missing());
      case Preparing _, Ready _ ->
          byAgreement
              ? List.of(Action.missing(START_TALKS, ACCEPT_OFFER))
              : List.of(WAIVE_NEGOTIATION.missing());
    };
  }
}
