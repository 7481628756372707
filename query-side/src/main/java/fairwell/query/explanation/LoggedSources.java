package fairwell.query.explanation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.SourceRef;
import fairwell.log.read.LogReader;
import fairwell.query.casefile.Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads the streams the events are in; one settlement rests on one or two. */
public final class LoggedSources implements SourceEvents {

  private final LogReader log;
  private final Supplier<? extends PolicyPacks> packs;

  /**
   * @param packs reads the packs of now
   */
  public LoggedSources(LogReader log, Supplier<? extends PolicyPacks> packs) {
    this.log = log;
    this.packs = packs;
  }

  @Override
  public Mono<PolicyPacks> packs() {
    return Mono.<PolicyPacks>fromSupplier(packs).subscribeOn(Schedulers.boundedElastic());
  }

  @Override
  public Mono<Map<SourceRef, Entry>> of(Set<SourceRef> wanted) {
    return wanted.isEmpty()
        ? Mono.just(Map.of())
        : Mono.fromSupplier(() -> read(wanted)).subscribeOn(Schedulers.boundedElastic());
  }

  private Map<SourceRef, Entry> read(Set<SourceRef> wanted) {
    Map<SourceRef, Entry> found = new HashMap<>();
    for (String stream :
        wanted.stream().map(SourceRef::streamId).collect(Collectors.toUnmodifiableSet())) {
      for (Recorded event : log.readStream(stream)) {
        SourceRef ref = new SourceRef(event.streamId(), event.sequence(), event.eventId());
        if (wanted.contains(ref)) {
          found.put(ref, FactEntry.of(event));
        }
      }
    }
    return found;
  }
}
