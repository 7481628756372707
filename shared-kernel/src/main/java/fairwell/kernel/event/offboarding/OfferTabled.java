package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.AuthorityLimit;
import fairwell.kernel.negotiation.Channel;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side made an offer, resting on a settlement version.
 *
 * @param round its number among the offers of its side; 0 in events of version 1, which do not say
 * @param answers the offer of the other side that it counters; absent for none
 * @param channel how it was made; absent when nobody said
 * @param expiresOn the last day on which it can be accepted; absent when it stays open
 * @param issues what it says beyond the amount ex gratia
 * @param criteria what it rests on
 * @param authority how far the one who tabled it might go; absent for an offer of the employee
 * @param exceptionId the exception that let it go further; absent when none was needed
 */
public record OfferTabled(
    CaseId caseId,
    String offerId,
    OfferSide by,
    int settlementVersion,
    Money exGratia,
    PersonalText terms,
    ActorId tabledBy,
    int round,
    @Nullable String answers,
    @Nullable Channel channel,
    @Nullable LocalDate expiresOn,
    List<OfferTerm> issues,
    List<Criterion> criteria,
    @Nullable AuthorityLimit authority,
    @Nullable String exceptionId)
    implements OfferEvent {

  public OfferTabled {
    issues = List.copyOf(issues);
    criteria = List.copyOf(criteria);
  }

  /** What it pays above the law in all: ex gratia, and what of each amount lies above its least. */
  public Money aboveTheLaw() {
    return OfferTerm.aboveTheLaw(exGratia, issues);
  }
}
