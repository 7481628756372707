package fairwell.kernel.refusal;

/** A case with this id was opened before. */
public record CaseAlreadyOpen(String caseId) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
