package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.Channel;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Make an offer on top of a settlement version.
 *
 * @param answers the open offer of the other side that this one counters
 * @param expiresOn the last day on which it can be accepted
 * @param issues what it says beyond the amount ex gratia
 * @param criteria what it rests on; an offer of the employer has one at least
 */
public record TableOffer(
    @TargetAggregateIdentifier CaseId caseId,
    String offerId,
    OfferSide by,
    int settlementVersion,
    Money exGratia,
    Words terms,
    @Nullable String answers,
    @Nullable Channel channel,
    @Nullable LocalDate expiresOn,
    @Nullable List<OfferedTerm> issues,
    @Nullable List<Criterion> criteria)
    implements NegotiationCommand {

  /** The issues, none when nobody named any. */
  public List<OfferedTerm> offered() {
    return issues == null ? List.of() : List.copyOf(issues);
  }

  /** The criteria, none when nobody named any. */
  public List<Criterion> cited() {
    return criteria == null ? List.of() : List.copyOf(criteria);
  }
}
