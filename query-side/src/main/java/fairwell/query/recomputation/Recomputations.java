package fairwell.query.recomputation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.value.Money;
import fairwell.query.cases.CaseAccess;
import fairwell.query.settlement.SettlementSlice;
import fairwell.query.store.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A dry run over all cases: what would every newest settlement be if it were computed now. A few
 * cases are in memory at a time, however many there are; nothing is written.
 */
public final class Recomputations implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Recomputations.class);

  /** Rows between two signs of progress. */
  static final int STEP = 100;

  private final MongoCollection<BsonDocument> settlements;
  private final Recomputation recomputation;
  private final int atOnce;
  private final ExecutorService workers;

  /** Computes so many cases at once, on threads of its own. */
  public Recomputations(Documents documents, Recomputation recomputation, int atOnce) {
    this.settlements = documents.named(SettlementSlice.NAME, BsonDocument.class);
    this.recomputation = recomputation;
    this.atOnce = atOnce;
    this.workers =
        Executors.newFixedThreadPool(
            atOnce, Thread.ofPlatform().daemon().name("recomputation-", 0).factory());
  }

  /** One line of the answer. */
  public sealed interface Row {
    /** What the line is, in one word. */
    String kind();
  }

  /** So many of so many cases were looked at. */
  public record Progress(String kind, long done, long of) implements Row {}

  /** The settlement of a case that would move. */
  public record Moved(String kind, SettlementDiff diff) implements Row {}

  /** A case whose history cannot be read; the others go on. */
  public record Failed(String kind, String caseId) implements Row {}

  /**
   * The end.
   *
   * @param computed cases with a settlement that were computed anew
   * @param moved how many of them would move, those included that are refused now
   * @param difference what all would get more than now, by currency
   * @param packsUpTo the overlays that were known
   */
  public record Done(
      String kind,
      long cases,
      long computed,
      long moved,
      Map<String, String> difference,
      long packsUpTo)
      implements Row {}

  /**
   * Computes every case anew that the actor may read, but for the own: what would be computed now
   * was said to nobody yet.
   *
   * @param over whether cases that are over are computed too
   * @param overlay a pack file that is taken as published; absent for the packs as they are
   */
  public Flux<Row> run(Actor actor, boolean over, @Nullable String overlay) {
    Bson readable =
        Filters.and(CaseAccess.readableBy(actor, "scope"), CaseAccess.ofOthers(actor, "scope"));
    return Mono.from(settlements.countDocuments(readable))
        .flatMapMany(count -> Flux.defer(() -> rows(readable, count, over, packs(overlay))));
  }

  private LoadedPacks packs(@Nullable String overlay) {
    LoadedPacks packs = recomputation.packs();
    return overlay == null ? packs : packs.under(overlay);
  }

  private Flux<Row> rows(Bson readable, long count, boolean over, LoadedPacks packs) {
    Tally tally = new Tally(count);
    return Flux.from(
            settlements
                .find(readable)
                .projection(Projections.include("_id"))
                .sort(Sorts.ascending("_id")))
        .map(found -> found.getString("_id").getValue())
        .flatMapSequential(id -> Mono.fromFuture(() -> computed(id, over, packs)), atOnce, 1)
        .concatMapIterable(tally::rows, 1)
        .concatWith(Mono.fromSupplier(() -> tally.done(packs.overlaysUpTo())));
  }

  /** Off the threads of the web server, and not interrupted when a reader leaves. */
  private CompletableFuture<Optional<Row>> computed(String id, boolean over, LoadedPacks packs) {
    return CompletableFuture.supplyAsync(() -> row(id, over, packs), workers);
  }

  private Optional<Row> row(String id, boolean over, LoadedPacks packs) {
    try {
      return recomputation
          .basis(id)
          .filter(basis -> over || !basis.terms().over())
          .flatMap(basis -> recomputation.now(basis, 0, packs))
          .map(diff -> new Moved("moved", diff));
    } catch (RuntimeException broken) {
      LOG.error("the case {} could not be computed anew", id, broken);
      return Optional.of(new Failed("failed", id));
    }
  }

  @Override
  public void close() {
    workers.shutdown();
  }

  /** What was counted so far. */
  private static final class Tally {

    private final long of;
    private final Map<String, Money> difference = new TreeMap<>();
    private long done;
    private long computed;
    private long moved;

    Tally(long of) {
      this.of = of;
    }

    List<Row> rows(Optional<Row> found) {
      done++;
      List<Row> rows = new ArrayList<>();
      switch (found.orElse(null)) {
        case null -> {}
        case Moved row -> {
          computed++;
          if (row.diff().moved()) {
            moved++;
            add(row.diff());
            rows.add(row);
          }
        }
        case Row other -> rows.add(other);
      }
      if (done % STEP == 0 || done == of) {
        rows.add(new Progress("progress", done, of));
      }
      return rows;
    }

    /** Currencies are never summed with each other. */
    private void add(SettlementDiff diff) {
      Money before = diff.netBefore();
      Money after = diff.netAfter();
      if (before != null && after != null && before.currency().equals(after.currency())) {
        difference.merge(before.currency().getCurrencyCode(), after.minus(before), Money::plus);
      }
    }

    Row done(long packsUpTo) {
      Map<String, String> sums = new TreeMap<>();
      difference.forEach((currency, sum) -> sums.put(currency, sum.amount().toPlainString()));
      return new Done("done", done, computed, moved, sums, packsUpTo);
    }
  }
}
