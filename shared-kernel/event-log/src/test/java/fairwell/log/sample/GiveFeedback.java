package fairwell.log.sample;

import fairwell.kernel.id.EmployeeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Command: a person says something; {@code text} "refused" is refused. */
public record GiveFeedback(@TargetAggregateIdentifier EmployeeId employee, String text) {}
