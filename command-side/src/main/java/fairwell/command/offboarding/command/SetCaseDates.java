package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Set the dates of the separation, all inclusive; set again they move. */
public record SetCaseDates(
    @TargetAggregateIdentifier CaseId caseId,
    LocalDate lastWorkingDay,
    LocalDate legalEnd,
    LocalDate paidThrough,
    LocalDate accessCutOff)
    implements FrameCommand {}
