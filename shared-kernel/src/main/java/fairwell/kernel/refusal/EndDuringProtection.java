package fairwell.kernel.refusal;

/**
 * LCL art. 45 prolongs an employment that would end during a protected status.
 *
 * @param since the first day of the status
 * @param legalEnd the last day of employment that lies within it
 * @param earliest the first day on which the employment can end; {@link #UNKNOWN} when nobody knows
 */
public record EndDuringProtection(String status, String since, String legalEnd, String earliest)
    implements Refusal {

  /** No record says when the status ends. */
  public static final String UNKNOWN = "end-not-recorded";

  @Override
  public Kind kind() {
    return Kind.LAW;
  }
}
