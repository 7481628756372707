package fairwell.kernel.refusal;

/** No fact with this key counts. */
public record FactUnknown(String key) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
