package fairwell.query.audit;

import fairwell.kernel.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit trail, the newest entry first. Answered with {@link AuditPage}. Only auditors
 * and counsel read it, and nothing about a case they may not read.
 *
 * @param about the stream, for example a case
 * @param who the account that acted
 * @param event name of the event, whole or its beginning: {@code audit.} finds refusals and
 *     readings
 * @param limit entries of a page, 1 to 200
 */
public record FindAuditEntries(
    @Nullable String about,
    @Nullable String who,
    @Nullable String event,
    int limit,
    @Nullable String cursor,
    Actor actor) {}
