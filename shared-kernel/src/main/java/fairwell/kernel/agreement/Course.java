package fairwell.kernel.agreement;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.value.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The events of one stream, asked by kind. */
record Course(List<Recorded> stream) {

  Course {
    stream = List.copyOf(stream);
  }

  /** The last sequence; -1 for none. */
  long upTo() {
    return stream.isEmpty() ? -1 : stream.getLast().sequence();
  }

  /** What had happened before and with that event. */
  Course upTo(SourceRef last) {
    return new Course(
        stream.stream().filter(recorded -> recorded.sequence() <= last.sequence()).toList());
  }

  /** What happened after that event. */
  Course after(SourceRef first) {
    return new Course(
        stream.stream().filter(recorded -> recorded.sequence() > first.sequence()).toList());
  }

  <E> Stream<Sourced<E>> all(Class<E> kind) {
    return stream.stream()
        .filter(recorded -> kind.isInstance(recorded.event()))
        .map(recorded -> new Sourced<>(kind.cast(recorded.event()), source(recorded)));
  }

  <E> Optional<Sourced<E>> last(Class<E> kind) {
    return all(kind).reduce((_, later) -> later);
  }

  <E> Optional<Sourced<E>> last(Class<E> kind, Predicate<E> meant) {
    return all(kind).filter(one -> meant.test(one.value())).reduce((_, later) -> later);
  }

  <E> boolean has(Class<E> kind, Predicate<E> meant) {
    return all(kind).anyMatch(one -> meant.test(one.value()));
  }

  private static SourceRef source(Recorded recorded) {
    return new SourceRef(recorded.streamId(), recorded.sequence(), recorded.eventId());
  }
}
