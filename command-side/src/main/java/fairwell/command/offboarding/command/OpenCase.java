package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Open a separation case for an employee; the one who opens it owns it. */
public record OpenCase(
    @TargetAggregateIdentifier CaseId caseId,
    EmployeeId employeeId,
    CaseKind kind,
    Ground ground,
    Words reason,
    boolean confidential)
    implements FrameCommand {}
