package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import java.util.List;

/** A package that could be offered and was not yet. */
public record OptionDrafted(
    CaseId caseId, String optionId, Money exGratia, List<OfferTerm> issues, PersonalText terms)
    implements PlanEvent {
  public OptionDrafted {
    issues = List.copyOf(issues);
  }
}
