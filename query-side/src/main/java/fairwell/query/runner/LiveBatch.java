package fairwell.query.runner;

import fairwell.kernel.event.Recorded;
import fairwell.query.store.Documents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes a batch of live events into all documents: per collection one read of the documents it
 * touches, the folding in memory, one bulk write. Repeating a batch changes nothing.
 */
public final class LiveBatch {

  private final List<Slice<?>> slices;
  private final Documents documents;
  private final DeadLetters deadLetters;
  private final List<DocumentListener> listeners;

  /**
   * A batch that failed may have been written in part, and at the next attempt that part is no
   * change any more: whoever hears of changes has to read all documents again.
   */
  private final AtomicBoolean missed = new AtomicBoolean();

  /** Batches run side by side; a dead letter is worked on alone. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

  public LiveBatch(
      List<Slice<?>> slices,
      Documents documents,
      DeadLetters deadLetters,
      List<DocumentListener> listeners) {
    this.slices = List.copyOf(slices);
    this.documents = documents;
    this.deadLetters = deadLetters;
    this.listeners = List.copyOf(listeners);
  }

  /** Takes the events in and waits until every document is written. */
  public void take(List<Recorded> events) {
    lock.readLock().lock();
    try {
      noting(() -> {
        List<Folded<?>> all = new ArrayList<>();
        for (Slice<?> slice : slices) {
          all.add(fold(slice, events));
        }
        all.forEach(folded -> deadLetters.keep(folded.letters()));
        Flux.merge(all.stream().map(folded -> folded.write(documents)).toList()).then().block();
        all.forEach(folded -> folded.tell(listeners));
      });
    } finally {
      lock.readLock().unlock();
    }
    if (missed.get()) {
      alone(() -> {
        listeners.forEach(DocumentListener::remade);
        missed.set(false);
      });
    }
  }

  private void noting(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      missed.set(true);
      throw e;
    }
  }

  /** Runs something while no batch is being taken in. */
  void alone(Runnable work) {
    lock.writeLock().lock();
    try {
      work.run();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Takes events into one slice's documents; for the work on a dead letter. */
  <D extends Positioned> void takeInto(Slice<D> slice, List<Recorded> events) {
    noting(() -> {
      Folded<D> folded = fold(slice, events);
      deadLetters.keep(folded.letters());
      folded.write(documents).block();
      folded.tell(listeners);
    });
  }

  private <D extends Positioned> Folded<D> fold(Slice<D> slice, List<Recorded> events) {
    Fold<D> fold = new Fold<>(slice, deadLetters.held());
    if (!slice.oneEventEach()) {
      Set<String> touched = new HashSet<>();
      for (Recorded event : events) {
        Optional<String> key = slice.keyOf(event);
        key.ifPresent(touched::add);
      }
      fold.know(documents.read(slice, slice.name(), touched));
    }
    events.forEach(fold::take);
    return new Folded<>(slice, fold.takeChanged(), fold.takeLetters());
  }

  private record Folded<D extends Positioned>(
      Slice<D> slice, List<D> changed, List<DeadLetter> letters) {

    Mono<Void> write(Documents documents) {
      return documents.replace(slice, slice.name(), changed);
    }

    void tell(List<DocumentListener> listeners) {
      for (DocumentListener listener : listeners) {
        changed.forEach(document -> listener.written(slice, document));
      }
    }
  }
}
