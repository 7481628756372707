package fairwell.query.runner;

import fairwell.kernel.event.Recorded;
import fairwell.query.store.Documents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One slice while it is made anew, in a collection beside the one that queries see. */
final class RebuiltSlice<D extends Positioned> {

  private static final int WRITE = 1000;

  private final Slice<D> slice;
  private final Documents documents;
  private final HeldBack held;
  private final UnderWay writes;
  private final Fold<D> fold;
  private final String collection;

  /** Ids written already; only these are ever read again. */
  private final Set<String> written = new HashSet<>();

  RebuiltSlice(Slice<D> slice, Documents documents, HeldBack held, UnderWay writes) {
    this.slice = slice;
    this.documents = documents;
    this.held = held;
    this.writes = writes;
    this.fold = new Fold<>(slice, held);
    this.collection = slice.name() + ".next";
    documents.createEmpty(collection);
  }

  void take(List<Recorded> events) {
    if (!written.isEmpty()) {
      readBack(events);
    }
    events.forEach(fold::take);
    fold.takeLetters().forEach(held::put);
    if (slice.oneEventEach()) {
      insert(fold.takeChanged());
      fold.forget();
    }
  }

  int inMemory() {
    return fold.size();
  }

  void writeAll() {
    List<D> changed = fold.takeChanged();
    List<D> fresh = new ArrayList<>();
    List<D> known = new ArrayList<>();
    for (D document : changed) {
      (written.contains(document.id()) ? known : fresh).add(document);
    }
    insert(fresh);
    for (int from = 0; from < known.size(); from += WRITE) {
      writes.add(
          documents.replace(
              slice, collection, known.subList(from, Math.min(known.size(), from + WRITE))));
    }
    if (!slice.oneEventEach()) {
      fresh.forEach(document -> written.add(document.id()));
    }
    fold.forget();
    // What is read back next must see these writes.
    writes.await();
  }

  void swapIn() {
    documents.index(slice, collection);
    documents.swapIn(collection, slice.name());
  }

  private void insert(List<D> fresh) {
    for (int from = 0; from < fresh.size(); from += WRITE) {
      writes.add(
          documents.insert(
              slice, collection, fresh.subList(from, Math.min(fresh.size(), from + WRITE))));
    }
  }

  private void readBack(List<Recorded> events) {
    Set<String> wanted = new HashSet<>();
    for (Recorded event : events) {
      slice
          .keyOf(event)
          .filter(id -> written.contains(id) && !fold.knows(id))
          .ifPresent(wanted::add);
    }
    fold.know(documents.read(slice, collection, wanted));
  }
}
