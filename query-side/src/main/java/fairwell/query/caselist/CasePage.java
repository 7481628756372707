package fairwell.query.caselist;

import fairwell.kernel.access.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the case list.
 *
 * @param nextCursor where the next page begins; absent on the last one
 * @param position every event up to this log position is in these rows; follow the live stream from
 *     here
 */
public record CasePage(
    List<CaseRow> items, @Nullable String nextCursor, boolean hasMore, long position) {

  /** Without what of the cases is not for that reader. */
  public CasePage seenBy(Actor actor) {
    return new CasePage(
        items.stream().map(row -> row.seenBy(actor)).toList(), nextCursor, hasMore, position);
  }
}
