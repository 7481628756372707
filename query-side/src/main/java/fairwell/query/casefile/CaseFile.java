package fairwell.query.casefile;

import fairwell.kernel.access.Actor;
import fairwell.query.cases.CaseScope;
import fairwell.query.cases.CaseSummary;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.runner.Positioned;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The file of one case.
 *
 * @param id the case
 * @param version last sequence of the case's stream, the ETag of the case
 * @param timeline every event of the case, the oldest first
 */
public record CaseFile(
    @BsonId String id, long position, long version, CaseSummary summary, List<Entry> timeline)
    implements Positioned {

  /**
   * Without what happened inside the employer and is not for that reader. A last event that they
   * may not know of gives way to the last of their timeline.
   */
  public CaseFile seenBy(Actor actor) {
    CaseScope scope = summary.scope();
    List<Entry> known =
        timeline.stream()
            .filter(entry -> InsideKnowledge.mayKnow(actor, scope, entry.event()))
            .map(entry ->
                InsideKnowledge.mayKnowContent(actor, scope, entry.event())
                    ? entry
                    : entry.withoutContent())
            .toList();
    CaseSummary seen = summary.seenBy(actor);
    return new CaseFile(
        id,
        position,
        version,
        InsideKnowledge.mayKnow(actor, scope, summary.lastEvent())
            ? seen
            : seen.withLast(known.getLast().event(), known.getLast().at()),
        known);
  }
}
