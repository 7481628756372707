package fairwell.query.negotiation;

import fairwell.query.negotiation.Negotiation.Commitment;
import fairwell.query.negotiation.Negotiation.Position;
import java.util.List;

/** What both sides said and promised, and what was objected, in the order in which they did. */
public record Said(
    List<Position> positions, List<Commitment> commitments, List<Objection> objections) {

  static final Said NOTHING = new Said(List.of(), List.of(), List.of());

  Said with(List<Position> stated, List<Commitment> promised) {
    return new Said(stated, promised, objections);
  }

  Said with(List<Objection> objected) {
    return new Said(positions, commitments, objected);
  }
}
