package fairwell.kernel.refusal;

/** There is no such case, or it is not visible to the one who asks. */
public record CaseNotFound(String caseId) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
