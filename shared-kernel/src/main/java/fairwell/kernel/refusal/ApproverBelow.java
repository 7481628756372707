package fairwell.kernel.refusal;

/** The person of the case leads the one who acts: nobody decides about their own superior. */
public record ApproverBelow(String step) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
