package fairwell.kernel.refusal;

/** No overlay of that content was ever proposed. */
public record OverlayUnknown(String contentHash) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
