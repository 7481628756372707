package fairwell.kernel.value;

/** Where a value comes from: one event of one stream. */
public record SourceRef(String streamId, long sequence, String eventId) {}
