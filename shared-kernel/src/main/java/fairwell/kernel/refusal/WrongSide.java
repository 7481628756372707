package fairwell.kernel.refusal;

/** The step belongs to the other side: nobody answers the own offer or takes back another’s. */
public record WrongSide(String action, String offerId, String side) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
