package fairwell.query.story;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.AuditEvent;
import fairwell.log.read.LogReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;

/** A log in memory. Positions have gaps, as a real one may. */
public final class RecordedLog implements LogReader {

  private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

  private final Instant start;

  private final List<Recorded> events = new ArrayList<>();
  private final Map<String, Long> sequences = new HashMap<>();

  public RecordedLog() {
    this(START);
  }

  /** Its first events are recorded from then on, two seconds apart. */
  public RecordedLog(Instant start) {
    this.start = start;
  }

  public RecordedLog append(FairwellEvent event) {
    return append(event, "hr.lin");
  }

  public RecordedLog append(FairwellEvent event, String actor) {
    long position = events.size() * 2L + 1;
    String id = "event-" + position;
    String stream = event instanceof AuditEvent ? id : event.streamId();
    long sequence = sequences.merge(stream, 0L, (before, _) -> before + 1);
    events.add(
        new Recorded(
            position,
            id,
            stream,
            sequence,
            start.plusSeconds(position),
            event,
            Map.of(Metadata.ACTOR, actor, Metadata.ROLE, "HR", Metadata.REASON, "late-entry")));
    return this;
  }

  public List<Recorded> events() {
    return List.copyOf(events);
  }

  @Override
  public long head() {
    return events.isEmpty() ? 0 : events.getLast().position();
  }

  @Override
  public void readBatches(long after, long upTo, int batch, Consumer<List<Recorded>> batches) {
    List<Recorded> wanted =
        events.stream().filter(e -> e.position() > after && e.position() <= upTo).toList();
    for (int from = 0; from < wanted.size(); from += batch) {
      batches.accept(wanted.subList(from, Math.min(wanted.size(), from + batch)));
    }
  }

  @Override
  public List<Recorded> readStream(String streamId) {
    return events.stream().filter(event -> event.streamId().equals(streamId)).toList();
  }

  @Override
  public TrackingToken tokenAt(long position) {
    return GapAwareTrackingToken.newInstance(position, List.of());
  }
}
