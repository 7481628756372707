package fairwell.query.caselist;

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
    List<CaseRow> items, @Nullable String nextCursor, boolean hasMore, long position) {}
