package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import java.util.List;

/**
 * The one who negotiates asked to go beyond the own authority.
 *
 * @param exGratia how far above the law in all
 * @param issues further issues to be settled
 */
public record ExceptionRequested(
    CaseId caseId,
    String exceptionId,
    Money exGratia,
    List<Issue> issues,
    PersonalText ground,
    ActorId requestedBy)
    implements AuthorityEvent {
  public ExceptionRequested {
    issues = List.copyOf(issues);
  }
}
