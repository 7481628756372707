package fairwell.query.negotiation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.AuthorityEvent;
import fairwell.kernel.event.offboarding.ExceptionGranted;
import fairwell.kernel.event.offboarding.ExceptionRefused;
import fairwell.kernel.event.offboarding.ExceptionRequested;
import fairwell.kernel.event.offboarding.MinimumGroundRecorded;
import fairwell.query.negotiation.Negotiation.Answer;
import fairwell.query.negotiation.Negotiation.Backing;
import fairwell.query.negotiation.Negotiation.ExceptionAsked;
import fairwell.query.store.SealedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How requests to go beyond an authority come and go in the document. */
final class Exceptions {

  private Exceptions() {}

  static Negotiation evolve(Negotiation before, AuthorityEvent event, Recorded at) {
    return switch (event) {
      case ExceptionRequested e -> {
        List<ExceptionAsked> all = new ArrayList<>(before.exceptions());
        all.add(
            new ExceptionAsked(
                e.exceptionId(),
                e.exGratia(),
                e.issues(),
                SealedText.of(e.ground()),
                e.requestedBy().value(),
                at.at(),
                null,
                List.of()));
        yield before.allowed(all);
      }
      case ExceptionGranted e ->
          changed(
              before,
              e.exceptionId(),
              one ->
                  answered(
                      one,
                      new Answer(
                          true,
                          e.role(),
                          e.grantedBy().value(),
                          at.at(),
                          e.exGratia(),
                          e.issues(),
                          e.expiresOn(),
                          null)));
      case ExceptionRefused e ->
          changed(
              before,
              e.exceptionId(),
              one ->
                  answered(
                      one,
                      new Answer(
                          false,
                          e.role(),
                          e.refusedBy().value(),
                          at.at(),
                          null,
                          List.of(),
                          null,
                          SealedText.of(e.reason()))));
      case MinimumGroundRecorded e ->
          Offers.changed(
              before,
              e.offerId(),
              offer -> {
                Backing backing = offer.backing();
                return offer.with(
                    offer.end(),
                    new Backing(
                        backing == null ? null : backing.limit(),
                        backing == null ? null : backing.exceptionId(),
                        SealedText.of(e.ground())));
              });
    };
  }

  /** That an offer rests on an exception. */
  static Negotiation used(Negotiation before, @Nullable String exceptionId, String offerId) {
    return exceptionId == null ? before : changed(before, exceptionId, one -> used(one, offerId));
  }

  private static ExceptionAsked answered(ExceptionAsked one, Answer answer) {
    return copy(one, answer, one.usedBy());
  }

  private static ExceptionAsked used(ExceptionAsked one, String offerId) {
    return one.usedBy().contains(offerId)
        ? one
        : copy(
            one, one.answer(), Stream.concat(one.usedBy().stream(), Stream.of(offerId)).toList());
  }

  private static ExceptionAsked copy(
      ExceptionAsked one, @Nullable Answer answer, List<String> usedBy) {
    return new ExceptionAsked(
        one.id(),
        one.exGratia(),
        one.issues(),
        one.ground(),
        one.requestedBy(),
        one.requestedAt(),
        answer,
        usedBy);
  }

  private static Negotiation changed(
      Negotiation before, String id, UnaryOperator<ExceptionAsked> change) {
    return before.allowed(
        before.exceptions().stream()
            .map(one -> one.id().equals(id) ? change.apply(one) : one)
            .toList());
  }
}
