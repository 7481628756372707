package fairwell.kernel.refusal;

/** The offer gives less than the law on an issue, and counsel has recorded no ground for it. */
public record BelowLegalMinimum(String offerId, String issue, String offered, String minimum)
    implements Refusal {
  @Override
  public Kind kind() {
    return Kind.LAW;
  }
}
