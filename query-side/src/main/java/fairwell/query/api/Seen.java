package fairwell.query.api;

import fairwell.query.caselist.CaseChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What the watcher of one stream has seen: everything up to a position, and single rows beyond it,
 * for documents are written side by side. It is the id of every event, so that a watcher who comes
 * again is told what it missed and nothing twice.
 */
final class Seen {

  /** More would not fit a header; what falls out is told again. */
  private static final int MOST_BEYOND = 100;

  private static final int LONGEST = 3_000;
  private static final String EXPECTED = "the id of an event of this stream";

  private long upTo;
  private final TreeSet<Long> beyond = new TreeSet<>();

  private Seen(long upTo) {
    this.upTo = upTo;
  }

  static Seen upTo(long position) {
    return new Seen(position);
  }

  /** Reads an event's id, as a watcher sends it back under that name. */
  static Seen of(String name, String id) {
    if (id.length() > LONGEST || !id.matches("\\d{1,18}(~\\d{1,18}(,\\d{1,18})*)?")) {
      throw ReadProblem.parameter(name, EXPECTED);
    }
    String[] parts = id.split("[~,]");
    Seen seen = new Seen(Long.parseLong(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      seen.beyond.add(Long.valueOf(parts[i]));
    }
    return seen;
  }

  /** Another watcher who begins with the same. */
  Seen copy() {
    Seen copy = new Seen(upTo);
    copy.beyond.addAll(beyond);
    return copy;
  }

  long upTo() {
    return upTo;
  }

  /** Whether the change is new to the watcher, who is told it now. */
  synchronized boolean isNew(CaseChanged change) {
    long position = change.row().position();
    if (position <= upTo || !beyond.add(position)) {
      return false;
    }
    reach(change.resumeFrom());
    return true;
  }

  /** Everything up to there was told. */
  synchronized void reach(long position) {
    upTo = Math.max(upTo, position);
    beyond.headSet(upTo, true).clear();
  }

  /** The id of the event that is sent now. */
  synchronized String id() {
    List<Long> newest = new ArrayList<>(beyond.descendingSet());
    List<String> said =
        newest.stream().limit(MOST_BEYOND).sorted().map(position -> position.toString()).toList();
    return said.isEmpty() ? Long.toString(upTo) : upTo + "~" + String.join(",", said);
  }
}
