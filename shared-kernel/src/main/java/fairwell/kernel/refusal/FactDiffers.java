package fairwell.kernel.refusal;

/** A fact with this key was recorded with another content; retract it first. */
public record FactDiffers(String key) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
