package fairwell.query.negotiation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.AgendaEvent;
import fairwell.kernel.event.offboarding.AuthorityEvent;
import fairwell.kernel.event.offboarding.CommitmentKept;
import fairwell.kernel.event.offboarding.CommitmentMade;
import fairwell.kernel.event.offboarding.InterestRecorded;
import fairwell.kernel.event.offboarding.ObjectionEvent;
import fairwell.kernel.event.offboarding.OfferLadderPlanned;
import fairwell.kernel.event.offboarding.OptionDrafted;
import fairwell.kernel.event.offboarding.PlanEvent;
import fairwell.kernel.event.offboarding.PositionStated;
import fairwell.kernel.event.offboarding.TableEvent;
import fairwell.kernel.event.offboarding.TargetSet;
import fairwell.query.negotiation.Negotiation.Commitment;
import fairwell.query.negotiation.Negotiation.Interest;
import fairwell.query.negotiation.Negotiation.Option;
import fairwell.query.negotiation.Negotiation.Position;
import fairwell.query.negotiation.Negotiation.Step;
import fairwell.query.negotiation.Negotiation.Target;
import fairwell.query.store.SealedText;
import java.util.ArrayList;
import java.util.List;

/** What was said, promised and planned, in the document. */
final class Notes {

  private Notes() {}

  static Negotiation evolve(Negotiation before, TableEvent event, Recorded at) {
    Said said = before.said();
    return switch (event) {
      case PositionStated e -> before.with(said.with(positions(said, e), said.commitments()));
      case CommitmentMade e ->
          before.with(
              said.with(
                  said.positions(),
                  and(
                      said.commitments(),
                      new Commitment(
                          e.commitmentId(), e.by(), SealedText.of(e.promise()), e.due(), null))));
      case CommitmentKept e ->
          before.with(
              said.with(
                  said.positions(),
                  said.commitments().stream()
                      .map(one -> one.id().equals(e.commitmentId()) ? one.kept(e.keptOn()) : one)
                      .toList()));
      case ObjectionEvent e -> before.with(said.with(Objections.evolve(said.objections(), e, at)));
      case AgendaEvent e ->
          before.with(before.plan().with(Meetings.evolve(before.plan().agenda(), e)));
      case PlanEvent e -> before.with(plan(before.plan(), e));
      case AuthorityEvent e -> Exceptions.evolve(before, e, at);
    };
  }

  /** A position is never changed; of the one before it is only known that it stands no more. */
  private static List<Position> positions(Said said, PositionStated e) {
    List<Position> earlier =
        said.positions().stream()
            .map(one -> one.id().equals(e.supersedes()) ? one.superseded(e.positionId()) : one)
            .toList();
    return and(
        earlier,
        new Position(
            e.positionId(),
            e.by(),
            SealedText.of(e.speaker()),
            e.statedOn(),
            Offers.term(e.term()),
            SealedText.of(e.words()),
            null));
  }

  private static Plan plan(Plan plan, PlanEvent event) {
    return switch (event) {
      case InterestRecorded e ->
          new Plan(
              and(
                  plan.interests(),
                  new Interest(
                      e.interestId(),
                      e.of(),
                      e.basis(),
                      SealedText.of(e.interest()),
                      SealedText.of(e.evidence()))),
              plan.targets(),
              plan.options(),
              plan.ladder(),
              plan.agenda());
      case TargetSet e ->
          new Plan(
              plan.interests(),
              and(
                  plan.targets().stream()
                      .filter(one -> one.target().issue() != e.target().issue())
                      .toList(),
                  new Target(Offers.term(e.target()), Offers.term(e.reservation()))),
              plan.options(),
              plan.ladder(),
              plan.agenda());
      case OptionDrafted e ->
          new Plan(
              plan.interests(),
              plan.targets(),
              and(
                  plan.options(),
                  new Option(
                      e.optionId(),
                      e.exGratia(),
                      Offers.terms(e.issues()),
                      SealedText.of(e.terms()))),
              plan.ladder(),
              plan.agenda());
      case OfferLadderPlanned e ->
          new Plan(
              plan.interests(),
              plan.targets(),
              plan.options(),
              e.steps().stream()
                  .map(step -> new Step(step.exGratia(), SealedText.of(step.trigger())))
                  .toList(),
              plan.agenda());
    };
  }

  static <T> List<T> and(List<T> some, T one) {
    List<T> all = new ArrayList<>(some);
    all.add(one);
    return List.copyOf(all);
  }
}
