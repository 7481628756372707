package fairwell.standalone.process;

import fairwell.standalone.process.Journal.Receipt;
import fairwell.standalone.process.StoredEvents.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was promised to clients, beside what is stored. */
final class Promises {

  private final List<String> broken = new ArrayList<>();
  private int storedUnanswered;

  private Promises() {}

  /** Compares every promise with the rows in the database. */
  static Promises check(Journal journal, StoredEvents events) {
    Promises promises = new Promises();
    Map<String, List<Row>> stored = events.byRequest();
    journal
        .acknowledged()
        .forEach((key, receipt) -> promises.kept(key, receipt, rowsOf(key, stored)));
    for (Journal.Sent request : journal.unanswered()) {
      List<Row> rows = rowsOf(request.key(), stored);
      promises.storedUnanswered += rows.isEmpty() ? 0 : 1;
      if (!rows.isEmpty() && rows.size() != events(request)) {
        promises.broken.add(request.key() + " was never answered and is stored as " + rows);
      }
    }
    events.brokenStreams().forEach(stream -> promises.broken.add(stream + " has a gap"));
    return promises;
  }

  /** Promises that were not kept, in words. */
  List<String> broken() {
    return List.copyOf(broken);
  }

  /** How many requests were carried out though nobody was told. */
  int storedUnanswered() {
    return storedUnanswered;
  }

  /** An opening is two events in one transaction, anything else one: more is doubled, less half. */
  private static int events(Journal.Sent request) {
    return request.path().equals("/api/v1/cases") ? 2 : 1;
  }

  private void kept(String key, Receipt receipt, List<Row> rows) {
    boolean same =
        rows.stream().map(Row::name).toList().equals(receipt.events())
            && rows.stream().allMatch(row -> row.stream().equals(receipt.id()))
            && !rows.isEmpty()
            && rows.getLast().sequence() == receipt.version();
    if (!same) {
      broken.add("%s was promised %s and is stored as %s".formatted(key, receipt, rows));
    }
  }

  /** Stored keys are scoped to the account. */
  private static List<Row> rowsOf(String key, Map<String, List<Row>> stored) {
    return stored.getOrDefault(Journal.ACCOUNT + "/" + key, List.of());
  }
}
