package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.benefit.BenefitsStatement;
import org.jspecify.annotations.Nullable;

/**
 * A settlement was computed; a newer version supersedes the older one.
 *
 * @param factsUpTo last sequence of the employee stream it rests on
 * @param packsUpTo last sequence of the stream of policy overlays it rests on; -1 for the shipped
 *     packs alone
 * @param benefits what the leaver takes along beside the money; absent in events of version 1
 * @param edition the rules that computed it; the first in events of version 1 and 2
 */
public record SettlementComputed(
    CaseId caseId,
    int version,
    Statement statement,
    long factsUpTo,
    long packsUpTo,
    @Nullable BenefitsStatement benefits,
    Edition edition)
    implements SettlementEvent {}
