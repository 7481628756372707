package fairwell.kernel.refusal;

/** The waiver of an item ran out. */
public record WaiverExpired(String itemId, String expiredOn) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
