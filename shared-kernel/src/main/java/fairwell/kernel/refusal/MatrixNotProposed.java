package fairwell.kernel.refusal;

/**
 * That version of the approval matrix does not wait for a second person: there is none, or a newer
 * one took its place.
 *
 * @param newest version that was proposed; 0 before the first
 */
public record MatrixNotProposed(int version, int newest) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.STALE;
  }
}
