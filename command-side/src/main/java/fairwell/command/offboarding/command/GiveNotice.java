package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the separation was announced to the employee, or by the employee. */
public record GiveNotice(
    @TargetAggregateIdentifier CaseId caseId, LocalDate noticeOn, String channel)
    implements FrameCommand {}
