package fairwell.query.runner;

import fairwell.kernel.event.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The folding itself, in memory and the same for everyone: live, in a rebuild, as of a position, in
 * a test. It takes events in log order, passes over what a document already holds, and holds a
 * document back when its view throws.
 */
final class Fold<D extends Positioned> {

  private final Slice<D> slice;
  private final HeldBack held;
  private final Map<String, D> documents = new HashMap<>();
  private final Set<String> changed = new HashSet<>();
  private final Set<String> heldHere = new HashSet<>();
  private final List<DeadLetter> letters = new ArrayList<>();

  Fold(Slice<D> slice, HeldBack held) {
    this.slice = slice;
    this.held = held;
  }

  Slice<D> slice() {
    return slice;
  }

  /** Begins with documents that exist already. */
  void know(Collection<D> known) {
    known.forEach(document -> documents.put(document.id(), document));
  }

  boolean knows(String id) {
    return documents.containsKey(id);
  }

  void take(Recorded event) {
    slice.keyOf(event).ifPresent(id -> take(id, event));
  }

  void take(String id, Recorded event) {
    D before = documents.get(id);
    if (before != null && event.position() <= before.position()) {
      return;
    }
    if (heldHere.contains(id)
        || held.holds(slice.name(), id)
        || held.passesOver(slice.name(), event.eventId())) {
      return;
    }
    try {
      documents.put(id, after(id, before, event));
      changed.add(id);
    } catch (RuntimeException e) {
      heldHere.add(id);
      letters.add(HeldBack.letter(slice.name(), id, event, e));
    }
  }

  private D after(String id, @Nullable D before, Recorded event) {
    D after = slice.evolve(before, event);
    if (!after.id().equals(id) || after.position() != event.position()) {
      throw new IllegalStateException(
          "the view of " + slice.name() + " lost the id or the position of its document");
    }
    return after;
  }

  /** The documents changed since the last asking. */
  List<D> takeChanged() {
    List<D> all = new ArrayList<>(changed.size());
    for (String id : changed) {
      D document = documents.get(id);
      if (document != null) {
        all.add(document);
      }
    }
    changed.clear();
    return all;
  }

  /** The documents newly held back since the last asking. */
  List<DeadLetter> takeLetters() {
    List<DeadLetter> all = List.copyOf(letters);
    letters.clear();
    return all;
  }

  /** All documents, by id. */
  SortedMap<String, D> byId() {
    return new TreeMap<>(documents);
  }

  int size() {
    return documents.size();
  }

  void forget() {
    documents.clear();
  }
}
