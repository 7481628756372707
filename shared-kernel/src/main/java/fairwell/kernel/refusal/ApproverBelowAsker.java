package fairwell.kernel.refusal;

/**
 * The one who asked for it leads the one who acts, or is the same person under another account:
 * nobody grants what they themselves or their superior asked for.
 */
public record ApproverBelowAsker(String step) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
