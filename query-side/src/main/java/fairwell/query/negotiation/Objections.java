package fairwell.query.negotiation;

import static fairwell.query.negotiation.Notes.and;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.ObjectionAnswered;
import fairwell.kernel.event.offboarding.ObjectionEvent;
import fairwell.kernel.event.offboarding.ObjectionRaised;
import fairwell.kernel.event.offboarding.RecheckCompleted;
import fairwell.kernel.event.offboarding.RecheckRequested;
import fairwell.query.negotiation.Objection.Answer;
import fairwell.query.negotiation.Objection.Done;
import fairwell.query.negotiation.Objection.Recheck;
import fairwell.query.store.SealedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** How objections come, are answered and looked at again in the document. */
final class Objections {

  private Objections() {}

  static List<Objection> evolve(List<Objection> before, ObjectionEvent event, Recorded at) {
    return switch (event) {
      case ObjectionRaised e ->
          and(
              before,
              new Objection(
                  e.objectionId(),
                  e.kind(),
                  e.claimed(),
                  SealedText.of(e.words()),
                  e.raisedOn(),
                  List.of(),
                  List.of()));
      case ObjectionAnswered e ->
          changed(
              before,
              e,
              one ->
                  copy(
                      one,
                      and(
                          one.answers(),
                          new Answer(
                              e.card(),
                              e.answeredBy().value(),
                              at.at(),
                              SealedText.ofNullable(e.words()))),
                      one.rechecks()));
      case RecheckRequested e ->
          changed(
              before,
              e,
              one ->
                  copy(
                      one,
                      one.answers(),
                      and(
                          one.rechecks(),
                          new Recheck(
                              e.owner(), e.due(), e.requestedBy().value(), at.at(), null))));
      case RecheckCompleted e ->
          changed(
              before,
              e,
              one ->
                  copy(
                      one,
                      one.answers(),
                      done(
                          one.rechecks(),
                          new Done(
                              e.result(),
                              SealedText.of(e.findings()),
                              e.completedBy().value(),
                              at.at()))));
    };
  }

  private static List<Recheck> done(List<Recheck> rechecks, Done done) {
    List<Recheck> all = new ArrayList<>(rechecks);
    Recheck open = all.removeLast();
    all.add(new Recheck(open.owner(), open.due(), open.requestedBy(), open.requestedAt(), done));
    return List.copyOf(all);
  }

  private static List<Objection> changed(
      List<Objection> before, ObjectionEvent event, UnaryOperator<Objection> change) {
    return before.stream()
        .map(one -> one.id().equals(event.objectionId()) ? change.apply(one) : one)
        .toList();
  }

  private static Objection copy(Objection one, List<Answer> answers, List<Recheck> rechecks) {
    return new Objection(
        one.id(), one.kind(), one.claimed(), one.words(), one.raisedOn(), answers, rechecks);
  }
}
