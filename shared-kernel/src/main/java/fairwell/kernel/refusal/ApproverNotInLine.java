package fairwell.kernel.refusal;

/** A manager answers for the own line; this one leads neither the unit nor one above it. */
public record ApproverNotInLine(String step, String unit) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
