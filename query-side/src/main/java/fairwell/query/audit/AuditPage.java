package fairwell.query.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit trail.
 *
 * @param position every event up to this log position is in the trail
 */
public record AuditPage(
    List<AuditEntry> items, @Nullable String nextCursor, boolean hasMore, long position) {}
