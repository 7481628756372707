package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.benefit.BenefitsStatement;
import org.jspecify.annotations.Nullable;

/**
 * A settlement was computed from the facts up to that sequence of the employee stream; a newer
 * version supersedes the older one.
 *
 * @param benefits what the leaver takes along beside the money; absent in events of version 1
 */
public record SettlementComputed(
    CaseId caseId,
    int version,
    Statement statement,
    long factsUpTo,
    @Nullable BenefitsStatement benefits)
    implements SettlementEvent {}
