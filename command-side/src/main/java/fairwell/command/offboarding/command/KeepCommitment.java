package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that a promise was kept. */
public record KeepCommitment(
    @TargetAggregateIdentifier CaseId caseId, String commitmentId, LocalDate keptOn)
    implements TableCommand {}
