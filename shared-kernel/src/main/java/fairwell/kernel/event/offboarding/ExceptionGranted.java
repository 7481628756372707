package fairwell.kernel.event.offboarding;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody else whose authority reaches so far allowed it.
 *
 * @param exGratia how far above the law in all; no more than was asked
 * @param expiresOn the last day on which an offer may rest on it
 */
public record ExceptionGranted(
    CaseId caseId,
    String exceptionId,
    Money exGratia,
    List<Issue> issues,
    LocalDate expiresOn,
    Role role,
    ActorId grantedBy)
    implements AuthorityEvent {
  public ExceptionGranted {
    issues = List.copyOf(issues);
  }
}
