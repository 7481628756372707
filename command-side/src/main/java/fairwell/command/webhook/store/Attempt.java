package fairwell.command.webhook.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt, as the delivery log shows it.
 *
 * @param number grows; the page before this one ends with it
 * @param position of the event; null for a test of the connection
 * @param messageId the {@code webhook-id}, the same for every attempt
 * @param tookMillis from the first byte to the answer
 * @param status of the answer; null if there was none
 * @param failure what went wrong, as a code; null if it was taken
 */
public record Attempt(
    long number,
    @Nullable Long position,
    String messageId,
    String eventType,
    Instant attemptedAt,
    long tookMillis,
    @Nullable Integer status,
    @Nullable String failure) {}
