package fairwell.query.caselist;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.offboarding.Stage;
import fairwell.query.cases.CaseAccess;
import fairwell.query.store.Cursor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows in a MongoDB, which has the indexes of {@link CaseListSlice}. */
public final class StoredRows implements CaseRows {

  private static final String SCOPE = "summary.scope";

  private final MongoCollection<CaseRow> rows;

  public StoredRows(MongoCollection<CaseRow> rows) {
    this.rows = rows;
  }

  @Override
  public Mono<List<CaseRow>> page(FindCases query, @Nullable Cursor after) {
    List<Bson> filters = filters(query.filter(), query.actor());
    if (after != null) {
      filters.add(after.after());
    }
    return Flux.from(
            rows.find(Filters.and(filters))
                .sort(Cursor.order(query.sort().field(), query.descending()))
                .limit(query.limit() + 1))
        .collectList();
  }

  @Override
  public Mono<List<CaseRow>> changedAfter(long position, Actor actor, int most) {
    return Flux.from(
            rows.find(
                    Filters.and(
                        CaseAccess.readableBy(actor, SCOPE), Filters.gt("position", position)))
                .sort(Sorts.ascending("position"))
                .limit(most))
        .collectList();
  }

  @Override
  public Mono<Tally> count(CaseFilter filter, Actor actor, LocalDate today) {
    return Flux.from(
            rows.withDocumentClass(BsonDocument.class)
                .find(Filters.and(filters(filter, actor)))
                .projection(
                    Projections.include(
                        "summary.stage",
                        "summary.tasks.nextDue",
                        "summary.tasks.items",
                        "summary.settlement.disputedLines")))
        .map(row -> row.getDocument("summary"))
        .collect(() -> new Tally(today), StoredRows::add);
  }

  private static void add(Tally tally, BsonDocument summary) {
    BsonDocument tasks = summary.getDocument("tasks");
    tally.add(
        Stage.valueOf(summary.getString("stage").getValue()),
        LocalDate.parse(tasks.getString("nextDue").getValue()),
        !tasks.getArray("items").isEmpty(),
        !summary.getDocument("settlement").getArray("disputedLines").isEmpty());
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
}
