package fairwell.kernel.refusal;

/** The legal ground does not belong to the kind of the case. */
public record GroundDoesNotFit(String ground, String caseKind) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
