package fairwell.query.kpi;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.kpi.CaseRecord;
import fairwell.query.runner.Slice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cases as figures see them, made from the events of the case streams. */
public final class KpiCaseSlice implements Slice<KpiCase> {

  public static final String NAME = "kpiCase";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<KpiCase> document() {
    return KpiCase.class;
  }

  /** Raised since a case holds by whom and until when a waiver was proposed. */
  @Override
  public int version() {
    return 4;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return event.event() instanceof OffboardingEvent about
        ? Optional.of(about.streamId())
        : Optional.empty();
  }

  @Override
  public KpiCase evolve(@Nullable KpiCase before, Recorded event) {
    return new KpiCase(
        event.event().streamId(),
        event.position(),
        before == null ? event.position() : before.began(),
        event.at(),
        CaseRecord.evolve(before == null ? null : before.record(), event));
  }
}
