package fairwell.query.casefile;

import static fairwell.query.casefile.EntryData.none;

import fairwell.kernel.event.offboarding.AgendaEvent;
import fairwell.kernel.event.offboarding.AuthorityEvent;
import fairwell.kernel.event.offboarding.CommitmentKept;
import fairwell.kernel.event.offboarding.CommitmentMade;
import fairwell.kernel.event.offboarding.ExceptionGranted;
import fairwell.kernel.event.offboarding.ExceptionRefused;
import fairwell.kernel.event.offboarding.ExceptionRequested;
import fairwell.kernel.event.offboarding.MinimumGroundRecorded;
import fairwell.kernel.event.offboarding.ObjectionAnswered;
import fairwell.kernel.event.offboarding.ObjectionEvent;
import fairwell.kernel.event.offboarding.ObjectionRaised;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferCountered;
import fairwell.kernel.event.offboarding.OfferEvent;
import fairwell.kernel.event.offboarding.OfferExpired;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSuperseded;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OfferWithdrawn;
import fairwell.kernel.event.offboarding.PlanEvent;
import fairwell.kernel.event.offboarding.PositionStated;
import fairwell.kernel.event.offboarding.RecheckCompleted;
import fairwell.kernel.event.offboarding.RecheckRequested;
import fairwell.kernel.event.offboarding.TableEvent;

/** What the timeline shows of offers and of what else lies on the table. */
final class OfferEntries {

  private OfferEntries() {}

  static EntryData of(OfferEvent event) {
    EntryData entry = none().with("offerId", event.offerId());
    return switch (event) {
      case OfferTabled tabled ->
          entry
              .with("by", tabled.by())
              .with("settlementVersion", tabled.settlementVersion())
              .with("exGratia", tabled.exGratia())
              .text("terms", tabled.terms())
              .with("tabledBy", tabled.tabledBy())
              .with("expiresOn", tabled.expiresOn());
      case OfferAccepted _ -> entry;
      case OfferRejected rejected -> entry.text("reason", rejected.reason());
      case OfferWithdrawn withdrawn -> entry.text("reason", withdrawn.reason());
      case OfferExpired expired -> entry.with("expiredOn", expired.expiredOn());
      case OfferCountered countered -> entry.with("counterId", countered.counterId());
      case OfferSuperseded superseded -> entry.with("supersededBy", superseded.supersededBy());
    };
  }

  static EntryData of(TableEvent event) {
    return switch (event) {
      case PositionStated stated ->
          none()
              .with("by", stated.by())
              .with("statedOn", stated.statedOn())
              .text("speaker", stated.speaker())
              .text("words", stated.words());
      case CommitmentMade made ->
          none().with("by", made.by()).text("promise", made.promise()).with("due", made.due());
      case CommitmentKept kept ->
          none().with("commitmentId", kept.commitmentId()).with("keptOn", kept.keptOn());
      case ObjectionEvent objection -> of(objection);
      case AgendaEvent agenda -> AgendaEntries.of(agenda);
      // That it happened, and no more: the file of a case is read by many.
      case PlanEvent _ -> none();
      case AuthorityEvent authority -> of(authority);
    };
  }

  private static EntryData of(ObjectionEvent event) {
    EntryData entry = none().with("objectionId", event.objectionId());
    return switch (event) {
      case ObjectionRaised raised ->
          entry
              .with("kind", raised.kind())
              .with("claimed", raised.claimed())
              .text("words", raised.words())
              .with("raisedOn", raised.raisedOn())
              .with("recordedBy", raised.recordedBy());
      case ObjectionAnswered answered -> {
        entry
            .with("verdict", answered.card().verdict())
            .with("amount", answered.card().amount())
            .with("answeredBy", answered.answeredBy());
        yield answered.words() == null ? entry : entry.text("words", answered.words());
      }
      case RecheckRequested requested ->
          entry
              .with("owner", requested.owner())
              .with("due", requested.due())
              .with("requestedBy", requested.requestedBy());
      case RecheckCompleted completed ->
          entry
              .with("result", completed.result())
              .text("findings", completed.findings())
              .with("completedBy", completed.completedBy());
    };
  }

  private static EntryData of(AuthorityEvent event) {
    return switch (event) {
      case ExceptionRequested requested ->
          none()
              .with("exceptionId", requested.exceptionId())
              .with("exGratia", requested.exGratia())
              .text("ground", requested.ground())
              .with("requestedBy", requested.requestedBy());
      case ExceptionGranted granted ->
          none()
              .with("exceptionId", granted.exceptionId())
              .with("exGratia", granted.exGratia())
              .with("expiresOn", granted.expiresOn())
              .with("grantedBy", granted.grantedBy());
      case ExceptionRefused refused ->
          none()
              .with("exceptionId", refused.exceptionId())
              .text("reason", refused.reason())
              .with("refusedBy", refused.refusedBy());
      case MinimumGroundRecorded recorded ->
          none().with("offerId", recorded.offerId()).text("ground", recorded.ground());
    };
  }
}
