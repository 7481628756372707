package fairwell.query.kpi;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.kpi.PersonRecord;
import fairwell.query.runner.Slice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people as figures see them, made from those of their events that figures look at. */
public final class KpiPersonSlice implements Slice<KpiPerson> {

  public static final String NAME = "kpiPerson";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<KpiPerson> document() {
    return KpiPerson.class;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return event.event() instanceof EmployeeEvent about && PersonRecord.concerns(about)
        ? Optional.of(about.streamId())
        : Optional.empty();
  }

  @Override
  public KpiPerson evolve(@Nullable KpiPerson before, Recorded event) {
    return new KpiPerson(
        event.event().streamId(),
        event.position(),
        before == null ? event.position() : before.began(),
        event.at(),
        PersonRecord.evolve(before == null ? null : before.record(), event));
  }
}
