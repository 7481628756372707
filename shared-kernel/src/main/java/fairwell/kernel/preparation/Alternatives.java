package fairwell.kernel.preparation;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.preparation.Alternative.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What each side has without agreement: every outcome computed, and of those that are possible the
 * best and the worst for each side. What the employer pays is what the person gets, so the best of
 * one side is the worst of the other.
 *
 * @param outcomes empty when the figures of the place are not known
 */
public record Alternatives(List<Outcome> outcomes, List<Alternative> ofTheSides) {

  public Alternatives {
    outcomes = List.copyOf(outcomes);
    ofTheSides = List.copyOf(ofTheSides);
  }

  static Alternatives of(List<Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return new Alternatives(List.of(), List.of());
    }
    Outcome cheap = cheapest(outcomes);
    List<Outcome> claims = outcomes.stream().filter(Alternatives::isClaim).toList();
    Outcome dear =
        claims.stream()
            .filter(outcome -> outcome.amount() != null)
            .max(Comparator.comparing(outcome -> Objects.requireNonNull(outcome.amount())))
            .or(() -> claims.stream().findFirst())
            .orElse(cheap);
    boolean complete = claims.stream().noneMatch(outcome -> outcome.amount() == null);
    List<Alternative> sides = new ArrayList<>();
    sides.add(of(OfferSide.EMPLOYER, Rank.BATNA, cheap, cheap.unknown().isEmpty()));
    sides.add(of(OfferSide.EMPLOYER, Rank.WATNA, dear, complete && dear.unknown().isEmpty()));
    sides.add(of(OfferSide.EMPLOYEE, Rank.BATNA, dear, complete && dear.unknown().isEmpty()));
    sides.add(of(OfferSide.EMPLOYEE, Rank.WATNA, cheap, cheap.unknown().isEmpty()));
    return new Alternatives(outcomes, sides);
  }

  /** The lawful end or, where it is barred, that it goes on. */
  private static Outcome cheapest(List<Outcome> outcomes) {
    return find(outcomes, Outcome.Kind.LAWFUL_END)
        .filter(Outcome::possible)
        .or(() -> find(outcomes, Outcome.Kind.EMPLOYMENT_CONTINUES))
        .orElseThrow();
  }

  private static boolean isClaim(Outcome outcome) {
    return switch (outcome.kind()) {
      case UNLAWFUL_END, REINSTATEMENT -> true;
      case LAWFUL_END, EMPLOYMENT_CONTINUES -> false;
    };
  }

  private static Optional<Outcome> find(List<Outcome> outcomes, Outcome.Kind kind) {
    return outcomes.stream().filter(outcome -> outcome.kind() == kind).findFirst();
  }

  private static Alternative of(OfferSide side, Rank rank, Outcome outcome, boolean complete) {
    return new Alternative(side, rank, outcome.kind(), outcome.amount(), complete);
  }
}
