package fairwell.command.webhook.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a receiver did not take in all the time it was tried.
 *
 * @param due whether it is to be sent once more
 */
public record DeadLetter(
    long position,
    String messageId,
    String eventType,
    Instant givenUpAt,
    @Nullable Integer status,
    @Nullable String failure,
    boolean due) {}
