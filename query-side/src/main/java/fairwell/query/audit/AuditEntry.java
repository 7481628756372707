package fairwell.query.audit;

import fairwell.query.runner.Positioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One event of the log as the audit trail shows it: who, what, when, why. It holds no personal text
 * and no amounts; those stay in the event.
 *
 * @param id the event's id
 * @param about the stream the event changed or, for an audit event, is about
 * @param sequence its place in its stream
 * @param event what happened, for example {@code audit.CommandRefused}
 * @param actor who
 * @param reason why, in the actor's words
 * @param correlation the request or import that began it
 * @param data of a refusal its command, code and data; of a reading its purpose and fields
 * @param subjects whose personal data were read
 */
public record AuditEntry(
    @BsonId String id,
    long position,
    String about,
    long sequence,
    String event,
    Instant at,
    @Nullable String actor,
    @Nullable String role,
    @Nullable String reason,
    @Nullable String correlation,
    @Nullable Map<String, String> data,
    @Nullable List<String> subjects)
    implements Positioned {}
