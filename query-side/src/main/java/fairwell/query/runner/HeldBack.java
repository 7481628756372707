package fairwell.query.runner;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.Recorded;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The dead letters in memory: which documents wait, which events are passed over. */
public final class HeldBack {

  private final Map<String, DeadLetter> letters = new ConcurrentHashMap<>();
  private final Map<String, DeadLetter> byDocument = new ConcurrentHashMap<>();

  /** None yet. */
  public HeldBack() {}

  HeldBack(Collection<DeadLetter> known) {
    known.forEach(this::put);
  }

  /** The letter that holds a document back, if one does. */
  public Optional<DeadLetter> holding(String slice, String document) {
    return Optional.ofNullable(byDocument.get(slice + "/" + document));
  }

  /** All letters, the oldest event first. */
  public List<DeadLetter> all() {
    return letters.values().stream()
        .sorted(Comparator.comparing(DeadLetter::position).thenComparing(DeadLetter::id))
        .toList();
  }

  boolean holds(String slice, String document) {
    return !byDocument.isEmpty() && byDocument.containsKey(slice + "/" + document);
  }

  boolean passesOver(String slice, String eventId) {
    if (letters.isEmpty()) {
      return false;
    }
    DeadLetter letter = letters.get(DeadLetter.idOf(slice, eventId));
    return letter != null && letter.state() == DeadLetter.State.DISCARDED;
  }

  /** Only what operators decided: what a rebuild begins with. */
  HeldBack decided() {
    return new HeldBack(
        letters.values().stream().filter(l -> l.state() == DeadLetter.State.DISCARDED).toList());
  }

  void put(DeadLetter letter) {
    letters.put(letter.id(), letter);
    if (letter.state() == DeadLetter.State.HELD) {
      byDocument.put(key(letter), letter);
    } else {
      byDocument.remove(key(letter));
    }
  }

  void remove(DeadLetter letter) {
    letters.remove(letter.id());
    byDocument.remove(key(letter));
  }

  /** Holds exactly what the other holds. */
  void become(HeldBack other) {
    letters.clear();
    byDocument.clear();
    other.letters.values().forEach(this::put);
  }

  private static String key(DeadLetter letter) {
    return letter.slice() + "/" + letter.document();
  }

  Optional<DeadLetter> find(String id) {
    return Optional.ofNullable(letters.get(id));
  }

  static DeadLetter letter(String slice, String document, Recorded event, RuntimeException error) {
    return new DeadLetter(
        DeadLetter.idOf(slice, event.eventId()),
        slice,
        document,
        event.streamId(),
        event.eventId(),
        event.position(),
        EventCatalogue.nameOf(event.event().getClass()).qualified(),
        event.at(),
        error.getClass().getSimpleName(),
        String.valueOf(error.getMessage()),
        DeadLetter.State.HELD);
  }
}
