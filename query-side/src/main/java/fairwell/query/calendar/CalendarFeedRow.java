package fairwell.query.calendar;

import fairwell.kernel.calendar.CalendarFeed;
import fairwell.query.runner.Positioned;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The feed of one account.
 *
 * @param id the account
 * @param position of the last event, at which its holder or an operator last asked for something
 * @param feed absent when it was revoked
 */
public record CalendarFeedRow(
    @BsonId String id, long position, Instant changedAt, @Nullable CalendarFeed feed)
    implements Positioned {}
