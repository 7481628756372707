package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.value.Money;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ask to go beyond the own authority.
 *
 * @param exGratia how far above the law in all
 * @param issues further issues to be settled
 */
public record RequestException(
    @TargetAggregateIdentifier CaseId caseId,
    String exceptionId,
    Money exGratia,
    @Nullable List<Issue> issues,
    Words ground)
    implements TableCommand {

  /** The issues, none when nobody named any. */
  public List<Issue> asked() {
    return issues == null ? List.of() : List.copyOf(issues);
  }
}
