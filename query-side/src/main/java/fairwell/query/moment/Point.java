package fairwell.query.moment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A moment of a case: right after one of its events. Only events the reader may know of count, so
 * two readers may count differently; the position is the same for everybody.
 *
 * @param position of the event in the log; names the moment for good
 * @param event its name, for example {@code offboarding.NoticeGiven}
 * @param number which event of the case it is, from 1
 * @param events how many there are by now
 * @param recordedAt when Fairwell wrote it down
 * @param happenedOn the day on which it happened, as the event says; absent where it says none, or
 *     its content is not for the reader
 * @param previous position of the event before; absent for the first
 * @param next position of the event after; absent for the last
 */
public record Point(
    long position,
    String eventId,
    String event,
    int number,
    int events,
    Instant recordedAt,
    @Nullable LocalDate happenedOn,
    @Nullable String actor,
    @Nullable String role,
    @Nullable Long previous,
    @Nullable Long next) {}
