package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody proposed to leave a step out; nothing is waived before somebody else confirms it. A
 * waiver without a proposal was given by one, before two were asked for.
 *
 * @param expiresOn the last day on which it can be confirmed, and on which the waiver holds
 * @param proposer the employee behind the account that proposed it; absent where the account has
 *     none, and in events of version 1
 */
public record StepWaiverProposed(
    CaseId caseId,
    WaivableStep step,
    PersonalText reason,
    LocalDate expiresOn,
    ActorId proposedBy,
    @Nullable EmployeeId proposer)
    implements CaseFrameEvent {

  /** Proposed by an account that belongs to no employee. */
  public StepWaiverProposed(
      CaseId caseId,
      WaivableStep step,
      PersonalText reason,
      LocalDate expiresOn,
      ActorId proposedBy) {
    this(caseId, step, reason, expiresOn, proposedBy, null);
  }
}
