package fairwell.query.pages;

import fairwell.kernel.personal.PersonalText;
import fairwell.query.negotiation.Negotiation.Term;
import fairwell.query.negotiation.NegotiationRoom;
import fairwell.query.negotiation.Objection.Recheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The personal texts that the page of a negotiation shows. */
final class NegotiationTexts {

  private final List<PersonalText.Sealed> found = new ArrayList<>();

  private NegotiationTexts() {}

  static List<PersonalText.Sealed> of(NegotiationRoom room) {
    NegotiationTexts texts = new NegotiationTexts();
    room.offers()
        .forEach(offer -> {
          texts.add(offer.terms());
          texts.terms(offer.issues());
          texts.add(offer.end().reason());
          if (offer.backing() != null) {
            texts.add(offer.backing().minimumGround());
          }
        });
    room.said()
        .positions()
        .forEach(position -> {
          texts.add(position.speaker());
          texts.terms(List.of(position.term()));
          texts.add(position.words());
        });
    room.said().commitments().forEach(commitment -> texts.add(commitment.promise()));
    room.said()
        .objections()
        .forEach(objection -> {
          texts.add(objection.words());
          objection.answers().forEach(answer -> texts.add(answer.words()));
          objection.rechecks().stream()
              .map(Recheck::done)
              .filter(Objects::nonNull)
              .forEach(done -> texts.add(done.findings()));
        });
    texts.inside(room);
    return texts.found.stream().distinct().toList();
  }

  private void inside(NegotiationRoom room) {
    if (room.plan() != null) {
      room.plan().targets().forEach(one -> terms(List.of(one.target(), one.reservation())));
      room.plan().ladder().forEach(step -> add(step.trigger()));
      room.plan().agenda().meetings().forEach(meeting -> add(meeting.minutes()));
      room.plan().agenda().points().stream()
          .flatMap(point -> point.notRaised().stream())
          .forEach(answer -> add(answer.why()));
      room.plan()
          .options()
          .forEach(option -> {
            add(option.terms());
            terms(option.issues());
          });
      room.plan()
          .interests()
          .forEach(interest -> {
            add(interest.interest());
            add(interest.evidence());
          });
    }
    if (room.authority() != null) {
      room.authority()
          .exceptions()
          .forEach(one -> {
            add(one.ground());
            if (one.answer() != null) {
              add(one.answer().reason());
            }
          });
    }
  }

  private void terms(List<Term> terms) {
    terms.forEach(term -> add(term.words()));
  }

  private void add(PersonalText.@Nullable Sealed text) {
    if (text != null) {
      found.add(text);
    }
  }
}
