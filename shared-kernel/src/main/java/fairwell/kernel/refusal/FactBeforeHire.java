package fairwell.kernel.refusal;

/** A fact lies before the person was hired. */
public record FactBeforeHire(String key, String happenedOn) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
