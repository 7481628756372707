package fairwell.kernel.refusal;

/** LCL art. 42 bars this dismissal while the status lasts. */
public record NoDismissalDuringProtection(String status, String since) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.LAW;
  }
}
