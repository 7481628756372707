package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.objection.ObjectionKind;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record what the employee objects to at the table.
 *
 * @param claimed what is claimed; absent when no amount is named
 */
public record RaiseObjection(
    @TargetAggregateIdentifier CaseId caseId,
    String objectionId,
    ObjectionKind kind,
    @Nullable Money claimed,
    Words words,
    LocalDate raisedOn)
    implements ObjectionCommand {}
