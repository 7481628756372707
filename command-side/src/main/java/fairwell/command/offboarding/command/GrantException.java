package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Allow to go beyond the authority of the one who asked, as far as asked or less.
 *
 * @param expiresOn the last day on which an offer may rest on it
 */
public record GrantException(
    @TargetAggregateIdentifier CaseId caseId,
    String exceptionId,
    Money exGratia,
    @Nullable List<Issue> issues,
    LocalDate expiresOn)
    implements TableCommand {

  /** The issues, none when nobody named any. */
  public List<Issue> allowed() {
    return issues == null ? List.of() : List.copyOf(issues);
  }
}
