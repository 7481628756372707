package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one who negotiates asked to go beyond the own authority.
 *
 * @param exGratia how far above the law in all
 * @param issues further issues to be settled
 * @param requester the employee behind the account that asked; absent where the account has none,
 *     and in events of version 1
 */
public record ExceptionRequested(
    CaseId caseId,
    String exceptionId,
    Money exGratia,
    List<Issue> issues,
    PersonalText ground,
    ActorId requestedBy,
    @Nullable EmployeeId requester)
    implements AuthorityEvent {
  public ExceptionRequested {
    issues = List.copyOf(issues);
  }

  /** Asked for by an account that belongs to no employee. */
  public ExceptionRequested(
      CaseId caseId,
      String exceptionId,
      Money exGratia,
      List<Issue> issues,
      PersonalText ground,
      ActorId requestedBy) {
    this(caseId, exceptionId, exGratia, issues, ground, requestedBy, null);
  }
}
