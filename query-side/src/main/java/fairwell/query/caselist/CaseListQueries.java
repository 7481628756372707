package fairwell.query.caselist;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.offboarding.Stage;
import fairwell.query.cases.CaseAccess;
import fairwell.query.runner.Reached;
import fairwell.query.store.Cursor;
import fairwell.query.store.Documents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Answers what can be asked about the case list. */
public class CaseListQueries {

  private static final String SCOPE = "summary.scope";

  /** A watcher that missed more had better read the list anew. */
  private static final int MOST_MISSED = 1000;

  private final MongoCollection<CaseRow> rows;
  private final Reached reached;

  public CaseListQueries(Documents documents, CaseListSlice slice, Reached reached) {
    this.rows = documents.of(slice);
    this.reached = reached;
  }

  @QueryHandler
  public CompletableFuture<@Nullable CasePage> find(FindCases query) {
    // Asked before the rows are read: they may hold more than this, never less.
    long position = reached.position();
    String field = query.sort().field();
    List<Bson> filters = filters(query.filter(), query.actor());
    if (query.cursor() != null) {
      filters.add(Cursor.parse(query.cursor(), field, query.descending()).after());
    }
    return Flux.from(
            rows.find(Filters.and(filters))
                .sort(Cursor.order(field, query.descending()))
                .limit(query.limit() + 1))
        .collectList()
        .map(found -> page(found, query, position))
        .toFuture();
  }

  private static CasePage page(List<CaseRow> found, FindCases query, long position) {
    boolean more = found.size() > query.limit();
    List<CaseRow> items = more ? found.subList(0, query.limit()) : found;
    return new CasePage(
        List.copyOf(items), more ? cursor(items.getLast(), query).text() : null, more, position);
  }

  private static Cursor cursor(CaseRow last, FindCases query) {
    BsonValue value =
        switch (query.sort()) {
          case OPENED -> new BsonInt64(last.summary().frame().openedPosition());
          case CHANGED -> new BsonInt64(last.position());
          case DUE -> new BsonString(last.summary().tasks().nextDue().toString());
          case EMPLOYEE -> new BsonString(last.summary().frame().employeeNumber());
          case STAGE -> new BsonString(last.summary().stage().name());
        };
    return new Cursor(query.sort().field(), query.descending(), value, last.id());
  }

  @QueryHandler
  public CompletableFuture<@Nullable MissedCases> missed(WatchCases query) {
    long position = reached.position();
    Long after = query.after();
    if (after == null) {
      return CompletableFuture.completedFuture(new MissedCases(List.of(), false, position));
    }
    // The filter is not asked: a row that left the watcher's list is news too.
    return Flux.from(
            rows.find(
                    Filters.and(
                        CaseAccess.readableBy(query.actor(), SCOPE), Filters.gt("position", after)))
                .sort(Sorts.ascending("position"))
                .limit(MOST_MISSED + 1))
        .map(row -> new CaseChanged(row, query.filter().wants(row), after))
        .collectList()
        .map(changes ->
            changes.size() > MOST_MISSED
                ? new MissedCases(List.of(), true, position)
                : new MissedCases(changes, false, position))
        .toFuture();
  }

  @QueryHandler
  public CompletableFuture<@Nullable CaseCounts> count(CountCases query) {
    long position = reached.position();
    Bson wanted = Filters.and(filters(query.filter(), query.actor()));
    return Flux.from(
            rows.withDocumentClass(BsonDocument.class)
                .find(wanted)
                .projection(
                    Projections.include(
                        "summary.stage",
                        "summary.tasks.nextDue",
                        "summary.tasks.items",
                        "summary.settlement.disputedLines")))
        .map(row -> row.getDocument("summary"))
        .collect(() -> new Tally(query.today()), Tally::add)
        .map(tally -> tally.counts(position))
        .toFuture();
  }

  private static List<Bson> filters(CaseFilter filter, Actor actor) {
    List<Bson> filters = new ArrayList<>();
    filters.add(CaseAccess.readableBy(actor, SCOPE));
    if (!filter.stages().isEmpty()) {
      filters.add(
          Filters.in("summary.stage", filter.stages().stream().map(Enum::name).sorted().toList()));
    }
    if (!filter.kinds().isEmpty()) {
      filters.add(
          Filters.in(
              "summary.frame.kind", filter.kinds().stream().map(Enum::name).sorted().toList()));
    }
    if (filter.unit() != null) {
      filters.add(Filters.eq(SCOPE + ".unit", filter.unit()));
    }
    if (filter.owner() != null) {
      filters.add(Filters.eq(SCOPE + ".owner", filter.owner()));
    }
    if (filter.text() != null) {
      filters.add(
          Filters.regex(
              "summary.frame.employeeNumber", Pattern.compile(Pattern.quote(filter.text()))));
    }
    return filters;
  }

  /** Counts while rows come by; one pass, whatever is counted. */
  private static final class Tally {

    private final String today;
    private final Map<Stage, Long> byStage = new EnumMap<>(Stage.class);
    private long all;
    private long overdue;
    private long disputed;
    private long withOpenItems;

    Tally(LocalDate today) {
      this.today = today.toString();
      for (Stage stage : Stage.values()) {
        byStage.put(stage, 0L);
      }
    }

    void add(BsonDocument summary) {
      all++;
      byStage.merge(Stage.valueOf(summary.getString("stage").getValue()), 1L, Long::sum);
      BsonDocument tasks = summary.getDocument("tasks");
      if (tasks.getString("nextDue").getValue().compareTo(today) < 0) {
        overdue++;
      }
      if (!tasks.getArray("items").isEmpty()) {
        withOpenItems++;
      }
      if (!summary.getDocument("settlement").getArray("disputedLines").isEmpty()) {
        disputed++;
      }
    }

    CaseCounts counts(long position) {
      return new CaseCounts(all, Map.copyOf(byStage), overdue, disputed, withOpenItems, position);
    }
  }
}
