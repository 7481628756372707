package fairwell.command.webhook.delivery;

/**
 * What is sent to a receiver.
 *
 * @param position of the event in the log
 * @param id of the event, and {@code webhook-id}: the same for every attempt and every receiver
 * @param body a CloudEvent, the same bytes for every attempt
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Message(long position, String id, String type, byte[] body) {}
