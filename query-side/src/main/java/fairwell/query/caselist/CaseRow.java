package fairwell.query.caselist;

import fairwell.kernel.access.Actor;
import fairwell.query.cases.CaseSummary;
import fairwell.query.runner.Positioned;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * One row of the case list.
 *
 * @param id the case
 * @param version last sequence of the case's stream, the ETag of the case
 */
public record CaseRow(@BsonId String id, long position, long version, CaseSummary summary)
    implements Positioned {

  /** Without what of the summary is not for that reader. */
  public CaseRow seenBy(Actor actor) {
    return new CaseRow(id, position, version, summary.seenBy(actor));
  }
}
