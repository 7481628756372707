package fairwell.kernel.refusal;

import java.util.List;

/** A command was refused. Without a stack trace: a refusal is an answer, not a fault. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;
  private final transient List<String> missing;
  private final transient List<String> nextAllowed;

  public Refused(Refusal refusal) {
    this(
        refusal,
        refusal instanceof OutOfOrder order ? order.missing() : List.of(),
        refusal instanceof StepSkipped skipped ? skipped.nextAllowed() : List.of());
  }

  /** With all that is missing, where more than the refusal said stands in the way. */
  public Refused(Refusal refusal, List<String> missing, List<String> nextAllowed) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
    this.missing = List.copyOf(missing);
    this.nextAllowed = List.copyOf(nextAllowed);
  }

  public Refusal refusal() {
    return refusal;
  }

  /** The steps that have to be done first, as {@link OutOfOrder} names them; empty if none. */
  public List<String> missing() {
    return missing;
  }

  /** What may be done now instead; empty where nobody looked. */
  public List<String> nextAllowed() {
    return nextAllowed;
  }
}
