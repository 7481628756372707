package fairwell.query.settlement;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.query.cases.CaseScope;
import fairwell.query.runner.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settlements, made from the events of the case streams. */
public final class SettlementSlice implements Slice<Settlement> {

  public static final String NAME = "settlement";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<Settlement> document() {
    return Settlement.class;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return event.event() instanceof OffboardingEvent about
        ? Optional.of(about.streamId())
        : Optional.empty();
  }

  @Override
  public Settlement evolve(@Nullable Settlement before, Recorded recorded) {
    OffboardingEvent event = (OffboardingEvent) recorded.event();
    CaseScope scope = CaseScope.evolve(before == null ? null : before.scope(), event);
    List<Settlement.Version> versions = before == null ? List.of() : before.versions();
    return new Settlement(
        recorded.streamId(),
        recorded.position(),
        recorded.sequence(),
        scope,
        event instanceof SettlementEvent about
            ? Versions.evolve(versions, about, recorded)
            : versions,
        handedOverOn(before == null ? null : before.handedOverOn(), event),
        Papers.evolve(before == null ? List.of() : before.papers(), versions, event, recorded));
  }

  /** An item raised later opens the handover again. */
  private static @Nullable LocalDate handedOverOn(
      @Nullable LocalDate before, OffboardingEvent event) {
    if (event instanceof ClearanceCompleted complete) {
      return complete.completedOn();
    }
    return event instanceof ClearanceItemRaised ? null : before;
  }
}
