package fairwell.kernel.refusal;

/** The settlement rests on facts or terms that changed; compute it again. */
public record SettlementStale(int version) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
