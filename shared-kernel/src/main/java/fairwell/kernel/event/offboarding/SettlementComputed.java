package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Statement;

/**
 * A settlement was computed from the facts up to that sequence of the employee stream; a newer
 * version supersedes the older one.
 */
public record SettlementComputed(CaseId caseId, int version, Statement statement, long factsUpTo)
    implements SettlementEvent {}
