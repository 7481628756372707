package fairwell.query.caselist;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.query.cases.CaseSummary;
import fairwell.query.runner.Slice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the case list, made from the events of the case streams. */
public final class CaseListSlice implements Slice<CaseRow> {

  public static final String NAME = "caselist";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<CaseRow> document() {
    return CaseRow.class;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return event.event() instanceof OffboardingEvent about
        ? Optional.of(about.streamId())
        : Optional.empty();
  }

  @Override
  public CaseRow evolve(@Nullable CaseRow before, Recorded event) {
    return new CaseRow(
        event.streamId(),
        event.position(),
        event.sequence(),
        CaseSummary.evolve(before == null ? null : before.summary(), event));
  }

  @Override
  public List<String> indexes() {
    return List.of(
        "summary.scope.unit",
        "summary.scope.owner",
        "summary.scope.participants",
        "summary.stage",
        "summary.frame.openedPosition",
        "summary.frame.employeeNumber",
        "summary.tasks.nextDue",
        "position");
  }
}
