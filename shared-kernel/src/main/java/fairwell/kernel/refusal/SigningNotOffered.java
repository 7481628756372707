package fairwell.kernel.refusal;

/** Nobody can sign electronically here and now; the provider, if there is one, asks the signers. */
public record SigningNotOffered(String provider) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
