package fairwell.command.offboarding.negotiation;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.OfferStatus;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An offer, as far as its answer depends on it.
 *
 * @param aboveTheLaw what it pays above the law in all
 * @param issues what it settles beyond the amount ex gratia
 * @param nonCompete the months it has the person not compete; absent where it is no issue
 * @param below where it gives less than the law; absent where it does not
 * @param expiresOn the last day on which it can be accepted; absent when it stays open
 */
public record Offer(
    OfferSide by,
    int settlementVersion,
    Money aboveTheLaw,
    List<Issue> issues,
    @Nullable BigDecimal nonCompete,
    @Nullable Shortfall below,
    @Nullable LocalDate expiresOn,
    OfferStatus status) {

  /** An amount below the least by law. */
  public record Shortfall(Issue issue, Money offered, Money minimum) {}

  public Offer {
    issues = List.copyOf(issues);
  }

  static Offer of(OfferTabled e) {
    return new Offer(
        e.by(),
        e.settlementVersion(),
        e.aboveTheLaw(),
        e.issues().stream().map(OfferTerm::issue).toList(),
        e.issues().stream()
            .filter(term -> term.issue() == Issue.NON_COMPETE)
            .map(OfferTerm::number)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        e.issues().stream()
            .filter(OfferTerm::belowTheLaw)
            .findFirst()
            .map(Offer::shortfall)
            .orElse(null),
        e.expiresOn(),
        OfferStatus.TABLED);
  }

  /** Whether it can be answered on that day. */
  public boolean openOn(LocalDate day) {
    return tabled() && !lapsedOn(day);
  }

  boolean tabled() {
    return status == OfferStatus.TABLED;
  }

  boolean lapsedOn(LocalDate day) {
    return expiresOn != null && day.isAfter(expiresOn);
  }

  Offer as(OfferStatus next) {
    return new Offer(
        by, settlementVersion, aboveTheLaw, issues, nonCompete, below, expiresOn, next);
  }

  private static Shortfall shortfall(OfferTerm term) {
    if (term.amount() == null || term.minimum() == null) {
      throw new IllegalStateException("only an amount can fall short of another");
    }
    return new Shortfall(term.issue(), term.amount(), term.minimum());
  }
}
