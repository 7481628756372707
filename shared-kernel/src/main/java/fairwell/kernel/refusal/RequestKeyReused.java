package fairwell.kernel.refusal;

/** The same idempotency key came with another body. */
public record RequestKeyReused(String key) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.UNPROCESSABLE;
  }
}
