package fairwell.kernel.refusal;

/** The data of the person are only stored until that day, and erased on the next. */
public record ProcessingIsRestricted(String until) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.LAW;
  }
}
