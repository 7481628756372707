package fairwell.query.caselist;

import fairwell.query.runner.Reached;
import fairwell.query.store.Cursor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers what can be asked about the case list. */
public class CaseListQueries {

  /** A watcher that missed more had better read the list anew. */
  private static final int MOST_MISSED = 1000;

  private final CaseRows rows;
  private final Reached reached;

  public CaseListQueries(CaseRows rows, Reached reached) {
    this.rows = rows;
    this.reached = reached;
  }

  @QueryHandler
  public CompletableFuture<@Nullable CasePage> find(FindCases query) {
    // Asked before the rows are read: they may hold more than this, never less.
    long position = reached.position();
    Cursor after =
        query.cursor() == null
            ? null
            : Cursor.parse(query.cursor(), query.sort().field(), query.descending());
    return rows.page(query, after).map(found -> page(found, query, position)).toFuture();
  }

  private static CasePage page(List<CaseRow> found, FindCases query, long position) {
    boolean more = found.size() > query.limit();
    List<CaseRow> items = more ? found.subList(0, query.limit()) : found;
    return new CasePage(
        List.copyOf(items), more ? cursor(items.getLast(), query).text() : null, more, position);
  }

  private static Cursor cursor(CaseRow last, FindCases query) {
    return new Cursor(
        query.sort().field(), query.descending(), CaseRows.value(query.sort(), last), last.id());
  }

  @QueryHandler
  public CompletableFuture<@Nullable MissedCases> missed(WatchCases query) {
    long position = reached.position();
    Long after = query.after();
    if (after == null) {
      return CompletableFuture.completedFuture(new MissedCases(List.of(), false, position));
    }
    // The filter is not asked: a row that left the watcher's list is news too.
    return rows.changedAfter(after, query.actor(), MOST_MISSED + 1)
        .map(changed ->
            changed.size() > MOST_MISSED
                ? new MissedCases(List.of(), true, position)
                : new MissedCases(
                    changed.stream()
                        .map(row -> new CaseChanged(row, query.filter().wants(row), after))
                        .toList(),
                    false,
                    position))
        .toFuture();
  }

  @QueryHandler
  public CompletableFuture<@Nullable CaseCounts> count(CountCases query) {
    long position = reached.position();
    return rows.count(query.filter(), query.actor(), query.today())
        .map(tally -> tally.counts(position))
        .toFuture();
  }
}
