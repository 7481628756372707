package fairwell.kernel.value;

/** Where a value comes from: one event of one stream. */
public record SourceRef(String streamId, long sequence, String eventId) {

  /** How it is cited, for example {@code E-10001#12}. */
  public String cited() {
    return streamId + "#" + sequence;
  }
}
