package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.reason.InsuranceReason;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record that a legal act after the end was done.
 *
 * @param statedReason the reason the insurance form gave, which can only be that of the case's
 *     ground; only for the transfer of file and insurance
 */
public record RecordDeadlineMet(
    @TargetAggregateIdentifier CaseId caseId,
    DeadlineKind kind,
    LocalDate on,
    @Nullable InsuranceReason statedReason)
    implements FrameCommand {}
