package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.value.Money;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Note a package that could be offered. */
public record DraftOption(
    @TargetAggregateIdentifier CaseId caseId,
    String optionId,
    Money exGratia,
    @Nullable List<OfferedTerm> issues,
    Words terms)
    implements TableCommand {

  /** The issues, none when nobody named any. */
  public List<OfferedTerm> offered() {
    return issues == null ? List.of() : List.copyOf(issues);
  }
}
