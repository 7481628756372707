package fairwell.query.caselist;

import static java.util.stream.Collectors.toMap;

import fairwell.kernel.access.Actor;
import fairwell.query.cases.CaseAccess;
import fairwell.query.runner.DocumentListener;
import fairwell.query.runner.Positioned;
import fairwell.query.runner.Slice;
import fairwell.query.store.Cursor;
import fairwell.query.store.Documents;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.BsonInt64;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The rows of a Fairwell in one process, in each order that can be asked for. The embedded server
 * keeps no indexes: it looks at every document of a collection and sorts them, for each question.
 */
public final class InMemoryRows implements CaseRows, DocumentListener {

  /** Fewer rows of a text are put in order anew; more are soon met on the way through all. */
  private static final int FEW = 500;

  private final Documents documents;
  private final CaseListSlice slice;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, CaseRow> byId = new HashMap<>();
  private final Map<String, Map<String, CaseRow>> byNumber = new HashMap<>();
  private final EnumMap<CaseSort, NavigableMap<Cursor.Place, CaseRow>> ordered =
      new EnumMap<>(
          Arrays.stream(CaseSort.values())
              .collect(toMap(Function.identity(), _ -> new TreeMap<>())));

  public InMemoryRows(Documents documents, CaseListSlice slice) {
    this.documents = documents;
    this.slice = slice;
  }

  @Override
  public void remade() {
    List<CaseRow> all = documents.all(slice);
    lock.writeLock().lock();
    try {
      byId.clear();
      byNumber.clear();
      ordered.values().forEach(Map::clear);
      all.forEach(this::put);
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void written(Slice<?> written, Positioned document) {
    if (document instanceof CaseRow row) {
      lock.writeLock().lock();
      try {
        put(row);
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  private void put(CaseRow row) {
    CaseRow before = byId.put(row.id(), row);
    byNumber.computeIfAbsent(number(row), _ -> new HashMap<>()).put(row.id(), row);
    ordered.forEach((sort, rows) -> {
      if (before != null) {
        rows.remove(place(sort, before));
      }
      rows.put(place(sort, row), row);
    });
  }

  @Override
  public Mono<List<CaseRow>> page(FindCases query, @Nullable Cursor after) {
    return read(() ->
        wanted(rows(query, after), query.filter(), query.actor())
            .limit(query.limit() + 1L)
            .toList());
  }

  private Stream<CaseRow> rows(FindCases query, @Nullable Cursor after) {
    NavigableMap<Cursor.Place, CaseRow> rows = among(query);
    NavigableMap<Cursor.Place, CaseRow> way = query.descending() ? rows.descendingMap() : rows;
    return (after == null ? way : way.tailMap(after.place(), false)).values().stream();
  }

  /** All rows that the text of the question may mean, and perhaps others. */
  private NavigableMap<Cursor.Place, CaseRow> among(FindCases query) {
    String text = query.filter().text();
    if (text == null) {
      return in(query.sort());
    }
    NavigableMap<Cursor.Place, CaseRow> found = new TreeMap<>();
    for (Map.Entry<String, Map<String, CaseRow>> person : byNumber.entrySet()) {
      if (person.getKey().contains(text)) {
        person.getValue().values().forEach(row -> found.put(place(query.sort(), row), row));
      }
      if (found.size() > FEW) {
        return in(query.sort());
      }
    }
    return found;
  }

  @Override
  public Mono<List<CaseRow>> changedAfter(long position, Actor actor, int most) {
    // No row of that position itself: an id sorts before this one.
    Cursor.Place place = new Cursor.Place(new BsonInt64(position + 1), "");
    return read(() ->
        wanted(in(CaseSort.CHANGED).tailMap(place, true).values().stream(), CaseFilter.ALL, actor)
            .limit(most)
            .toList());
  }

  @Override
  public Mono<Tally> count(CaseFilter filter, Actor actor, LocalDate today) {
    return read(() -> {
      Tally tally = new Tally(today);
      wanted(byId.values().stream(), filter, actor)
          .map(CaseRow::summary)
          .forEach(summary ->
              tally.add(
                  summary.stage(),
                  summary.tasks().nextDue(),
                  !summary.tasks().items().isEmpty(),
                  !summary.settlement().disputedLines().isEmpty()));
      return tally;
    });
  }

  /** The number of a person never changes. */
  private static String number(CaseRow row) {
    return row.summary().frame().employeeNumber();
  }

  private static Cursor.Place place(CaseSort sort, CaseRow row) {
    return new Cursor.Place(CaseRows.value(sort, row), row.id());
  }

  private static Stream<CaseRow> wanted(Stream<CaseRow> rows, CaseFilter filter, Actor actor) {
    return rows.filter(
        row -> filter.wants(row) && CaseAccess.mayRead(actor, row.summary().scope()));
  }

  private NavigableMap<Cursor.Place, CaseRow> in(CaseSort sort) {
    return ordered.getOrDefault(sort, new TreeMap<>());
  }

  private <T> Mono<T> read(Supplier<T> answer) {
    return Mono.fromSupplier(() -> {
      lock.readLock().lock();
      try {
        return answer.get();
      } finally {
        lock.readLock().unlock();
      }
    });
  }
}
