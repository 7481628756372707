package fairwell.query.casefile;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.query.cases.CaseSummary;
import fairwell.query.runner.Slice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The case files, made from the events of the case streams. */
public final class CaseFileSlice implements Slice<CaseFile> {

  public static final String NAME = "casefile";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<CaseFile> document() {
    return CaseFile.class;
  }

  /** Raised since the line of a signature names the signed file, too. */
  @Override
  public int version() {
    return 3;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return event.event() instanceof OffboardingEvent about
        ? Optional.of(about.streamId())
        : Optional.empty();
  }

  @Override
  public CaseFile evolve(@Nullable CaseFile before, Recorded event) {
    List<Entry> timeline = new ArrayList<>(before == null ? List.of() : before.timeline());
    timeline.add(entry(event, (OffboardingEvent) event.event()));
    return new CaseFile(
        event.streamId(),
        event.position(),
        event.sequence(),
        CaseSummary.evolve(before == null ? null : before.summary(), event),
        Collections.unmodifiableList(timeline));
  }

  private static Entry entry(Recorded recorded, OffboardingEvent event) {
    EntryData data = EntryData.of(event);
    return Entry.of(recorded, data.values(), data.texts());
  }
}
