package fairwell.query.recomputation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.value.Money;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.cases.CaseAccess;
import fairwell.query.store.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a changed rule would have made of cases that are closed: the last settlement of each
 * replayed on the facts and terms it rested on, under the changed packs. So nothing but the rule
 * differs. A few cases are in memory at a time; nothing is written.
 */
public final class RuleChange implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RuleChange.class);

  /** Cases between two signs of progress. */
  static final int STEP = 100;

  private final MongoCollection<BsonDocument> files;
  private final Recomputation recomputation;
  private final int atOnce;
  private final ExecutorService workers;

  /** Replays so many cases at once, on threads of its own. */
  public RuleChange(Documents documents, Recomputation recomputation, int atOnce) {
    this.files = documents.named(CaseFileSlice.NAME, BsonDocument.class);
    this.recomputation = recomputation;
    this.atOnce = atOnce;
    this.workers =
        Executors.newFixedThreadPool(
            atOnce, Thread.ofPlatform().daemon().name("rule-change-", 0).factory());
  }

  /** One line of the answer. */
  public sealed interface Row {
    /** What the line is, in one word. */
    String kind();
  }

  /**
   * A person who would get another sum.
   *
   * @param kind {@code owed} for more than was settled, {@code overpaid} for less
   * @param difference by how much, never negative
   * @param diff from the recorded version, line by line
   */
  public record Exposed(
      String kind, String caseId, String employeeId, Money difference, SettlementDiff diff)
      implements Row {}

  /**
   * A case that cannot be replayed.
   *
   * @param refusal the code of why the changed rule gives no settlement; absent where the history
   *     of the case cannot be read
   */
  public record NotReplayed(String kind, String caseId, String employeeId, @Nullable String refusal)
      implements Row {}

  /** So many of so many closed cases were looked at. */
  public record Looked(String kind, long done, long of) implements Row {}

  /**
   * The end.
   *
   * @param cases closed cases that were looked at
   * @param replayed how many of them had a settlement and were replayed
   * @param owed what all who would get more would get more, by currency
   * @param overpaid what all who would get less would get less, by currency
   */
  public record Total(
      String kind,
      long cases,
      long replayed,
      long exposed,
      Map<String, String> owed,
      Map<String, String> overpaid)
      implements Row {}

  /**
   * Replays every closed case the actor may read, but for the own.
   *
   * @param change a pack file over the packs each settlement rested on; absent for the packs as
   *     they are published now
   */
  public Flux<Row> exposure(Actor actor, @Nullable String change) {
    Bson closed =
        Filters.and(
            CaseAccess.readableBy(actor, "summary.scope"),
            CaseAccess.ofOthers(actor, "summary.scope"),
            Filters.eq("summary.status.frame", FrameStatus.CLOSED.name()));
    return Mono.from(files.countDocuments(closed))
        .flatMapMany(count -> Flux.defer(() -> rows(closed, count, packs(change))));
  }

  /** The packs as published now, to look a draft over. */
  public LoadedPacks published() {
    return recomputation.packs();
  }

  /** Settlements of one time rest on the same packs, which are put together once. */
  private LongFunction<LoadedPacks> packs(@Nullable String change) {
    if (change == null) {
      LoadedPacks now = recomputation.packs();
      return _ -> now;
    }
    Map<Long, LoadedPacks> known = new ConcurrentHashMap<>();
    return upTo -> known.computeIfAbsent(upTo, then -> recomputation.packs(then).under(change));
  }

  private Flux<Row> rows(Bson closed, long count, LongFunction<LoadedPacks> packs) {
    Sums sums = new Sums(count);
    return Flux.from(
            files
                .find(closed)
                .projection(Projections.include("summary.scope.employeeId"))
                .sort(Sorts.ascending("_id")))
        .flatMapSequential(file -> Mono.fromFuture(() -> replayed(file, packs)), atOnce, 1)
        .concatMapIterable(sums::rows, 1)
        .concatWith(Mono.fromSupplier(sums::total));
  }

  /** Off the threads of the web server, and not interrupted when a reader leaves. */
  private CompletableFuture<Replayed> replayed(BsonDocument file, LongFunction<LoadedPacks> packs) {
    String caseId = file.getString("_id").getValue();
    String employee =
        file.getDocument("summary").getDocument("scope").getString("employeeId").getValue();
    return CompletableFuture.supplyAsync(() -> replayed(caseId, employee, packs), workers);
  }

  private Replayed replayed(String caseId, String employee, LongFunction<LoadedPacks> packs) {
    try {
      return recomputation
          .basis(caseId)
          .flatMap(basis -> recomputation.under(basis, packs))
          .map(diff -> new Replayed(true, row(employee, diff)))
          .orElse(new Replayed(false, Optional.empty()));
    } catch (RuntimeException broken) {
      LOG.error("the case {} could not be replayed", caseId, broken);
      return new Replayed(false, Optional.of(new NotReplayed("failed", caseId, employee, null)));
    }
  }

  private static Optional<Row> row(String employee, SettlementDiff diff) {
    Money before = diff.netBefore();
    Money after = diff.netAfter();
    if (before == null || after == null) {
      return Optional.of(new NotReplayed("refused", diff.caseId(), employee, diff.refusal()));
    }
    int way = after.compareTo(before);
    if (way == 0) {
      return Optional.empty();
    }
    return Optional.of(
        way > 0
            ? new Exposed("owed", diff.caseId(), employee, after.minus(before), diff)
            : new Exposed("overpaid", diff.caseId(), employee, before.minus(after), diff));
  }

  @Override
  public void close() {
    workers.shutdown();
  }

  private record Replayed(boolean settled, Optional<Row> row) {}

  /** What was counted so far. */
  private static final class Sums {

    private final long of;
    private final Map<String, Money> owed = new TreeMap<>();
    private final Map<String, Money> overpaid = new TreeMap<>();
    private long done;
    private long replayed;
    private long exposed;

    Sums(long of) {
      this.of = of;
    }

    List<Row> rows(Replayed one) {
      done++;
      replayed += one.settled() ? 1 : 0;
      List<Row> rows = new ArrayList<>();
      one.row().ifPresent(rows::add);
      if (one.row().orElse(null) instanceof Exposed row) {
        exposed++;
        // Currencies are never summed with each other.
        (row.kind().equals("owed") ? owed : overpaid)
            .merge(row.difference().currency().getCurrencyCode(), row.difference(), Money::plus);
      }
      if (done % STEP == 0 || done == of) {
        rows.add(new Looked("progress", done, of));
      }
      return rows;
    }

    Row total() {
      return new Total("total", done, replayed, exposed, texts(owed), texts(overpaid));
    }

    private static Map<String, String> texts(Map<String, Money> sums) {
      Map<String, String> texts = new TreeMap<>();
      sums.forEach((currency, sum) -> texts.put(currency, sum.amount().toPlainString()));
      return texts;
    }
  }
}
