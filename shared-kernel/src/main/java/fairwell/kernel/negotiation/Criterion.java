package fairwell.kernel.negotiation;

/**
 * An objective criterion that an offer rests on.
 *
 * @param reference where it stands, for example {@code LCL 47} or {@code severance policy 2026,
 *     3.2}
 */
public record Criterion(CriterionKind kind, String reference) {}
