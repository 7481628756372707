package fairwell.query.runner;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.OperatorActed;
import fairwell.log.read.LogReader;
import fairwell.query.store.Documents;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Makes all documents anew from the log. It reads the log in bulk, folds long stretches in memory
 * and writes each document about once, into collections of its own; at the end these take the
 * places of the old ones. What operators decided to pass over stands in the log too: where a view
 * still cannot take such an event in, its document goes on without it.
 */
public final class Rebuild {

  private static final int BATCH = 1000;
  private static final int READ_AHEAD = 3;
  private static final int WRITES = 4;

  private final List<Slice<?>> slices;
  private final Documents documents;
  private final DeadLetters deadLetters;
  private final LogReader log;
  private final int atMostInMemory;

  /**
   * @param atMostInMemory how many documents are held in memory before they are written; a document
   *     that changes again later is read and written again
   */
  public Rebuild(
      List<Slice<?>> slices,
      Documents documents,
      DeadLetters deadLetters,
      LogReader log,
      int atMostInMemory) {
    this.slices = List.copyOf(slices);
    this.documents = documents;
    this.deadLetters = deadLetters;
    this.log = log;
    this.atMostInMemory = atMostInMemory;
  }

  /**
   * Makes the documents from every event up to a position. The live runner must stand still.
   *
   * @param reached hears every position on the way
   */
  public void run(long upTo, LongConsumer reached) {
    HeldBack held = deadLetters.held().decided();
    Set<String> passedOver = new LinkedHashSet<>();
    // One thread of its own folds in log order while this one reads on.
    Scheduler folding = Schedulers.newBoundedElastic(1, BATCH, "documents-fold");
    try (UnderWay writes = new UnderWay(WRITES);
        UnderWay folds = new UnderWay(READ_AHEAD)) {
      List<RebuiltSlice<?>> rebuilt =
          slices.stream().<RebuiltSlice<?>>map(slice -> begin(slice, held, writes)).toList();
      Consumer<List<Recorded>> fold =
          events -> {
            take(rebuilt, events);
            events.forEach(event -> decision(event).ifPresent(passedOver::add));
            reached.accept(events.getLast().position());
          };
      log.readBatches(
          0,
          upTo,
          BATCH,
          events ->
              folds.add(Mono.<Void>fromRunnable(() -> fold.accept(events)).subscribeOn(folding)));
      folds.await();
      rebuilt.forEach(RebuiltSlice::writeAll);
      writes.await();
      rebuilt.forEach(RebuiltSlice::swapIn);
    } finally {
      folding.dispose();
    }
    deadLetters.become(held);
    passOver(passedOver);
    reached.accept(upTo);
  }

  private static Optional<String> decision(Recorded event) {
    return event.event() instanceof OperatorActed acted
            && acted.act().equals(OperatorActed.DISCARD_DOCUMENT_LETTER)
        ? Optional.of(acted.target())
        : Optional.empty();
  }

  private void passOver(Set<String> letters) {
    LiveBatch alone = new LiveBatch(slices, documents, deadLetters, List.of());
    DeadLetterDesk desk = new DeadLetterDesk(slices, deadLetters, alone, log);
    for (String letter : letters) {
      boolean held =
          deadLetters
              .held()
              .find(letter)
              .filter(found -> found.state() == DeadLetter.State.HELD)
              .isPresent();
      if (held) {
        desk.discard(letter);
      }
    }
  }

  private <D extends Positioned> RebuiltSlice<D> begin(
      Slice<D> slice, HeldBack held, UnderWay writes) {
    return new RebuiltSlice<>(slice, documents, held, writes);
  }

  private void take(List<RebuiltSlice<?>> rebuilt, List<Recorded> events) {
    rebuilt.forEach(slice -> slice.take(events));
    if (rebuilt.stream().mapToInt(RebuiltSlice::inMemory).sum() > atMostInMemory) {
      rebuilt.forEach(RebuiltSlice::writeAll);
    }
  }
}
