package fairwell.kernel.refusal;

/** The policy packs hold no such figure for that place and day; nothing is guessed. */
public record FigureUnknown(String figure, String place, String on) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.LAW;
  }
}
