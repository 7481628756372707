package fairwell.query.negotiation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferEvent;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.TableEvent;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.offboarding.CaseProgress;
import fairwell.kernel.offboarding.NegotiationStatus;
import fairwell.kernel.value.Money;
import fairwell.query.cases.CaseScope;
import fairwell.query.negotiation.Negotiation.Head;
import fairwell.query.runner.Slice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The negotiations, made from the events of the case streams. */
public final class NegotiationSlice implements Slice<Negotiation> {

  public static final String NAME = "negotiation";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<Negotiation> document() {
    return Negotiation.class;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return event.event() instanceof OffboardingEvent about
        ? Optional.of(about.streamId())
        : Optional.empty();
  }

  @Override
  public Negotiation evolve(@Nullable Negotiation before, Recorded recorded) {
    OffboardingEvent event = (OffboardingEvent) recorded.event();
    if (before == null) {
      return opened(CaseScope.evolve(null, event), event, recorded);
    }
    Negotiation now = moved(before, event, recorded);
    return switch (event) {
      case OfferEvent about -> Offers.evolve(now, about, recorded);
      case TableEvent about -> Notes.evolve(now, about, recorded);
      default -> now;
    };
  }

  private static Negotiation opened(CaseScope scope, OffboardingEvent event, Recorded recorded) {
    if (!(event instanceof CaseOpened opened)) {
      throw new IllegalStateException("the case was never opened");
    }
    return new Negotiation(
        recorded.streamId(),
        recorded.position(),
        recorded.sequence(),
        scope,
        new Head(opened.kind(), opened.place().code(), NegotiationStatus.PREPARING, null, null),
        List.of(),
        Said.NOTHING,
        Plan.NOTHING,
        List.of());
  }

  private static Negotiation moved(Negotiation before, OffboardingEvent event, Recorded recorded) {
    return new Negotiation(
        before.id(),
        recorded.position(),
        recorded.sequence(),
        CaseScope.evolve(before.scope(), event),
        head(before.head(), event),
        before.offers(),
        before.said(),
        before.plan(),
        before.exceptions());
  }

  private static Head head(Head before, OffboardingEvent event) {
    return new Head(
        before.kind(),
        before.place(),
        event instanceof NegotiationEvent about
            ? CaseProgress.after(about, before.status())
            : before.status(),
        event instanceof TalksStarted started ? started.negotiator().value() : before.negotiator(),
        event instanceof SettlementComputed computed ? statutory(computed) : before.statutory());
  }

  private static @Nullable Money statutory(SettlementComputed computed) {
    return Issue.COMPENSATION.legalMinimum(computed.statement().lines()).orElse(null);
  }
}
