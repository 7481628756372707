package fairwell.kernel.refusal;

/**
 * The law wants records of the person kept until that day, inclusive.
 *
 * @param what the kind of record that is kept longest, see {@link
 *     fairwell.kernel.privacy.KeptRecords}
 */
public record StillKept(String what, String article, String until) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.LAW;
  }
}
