package fairwell.query.recomputation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.value.Money;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.cases.CaseAccess;
import fairwell.query.personal.Standings;
import fairwell.query.recomputation.ExposureSums.Found;
import fairwell.query.recomputation.ExposureSums.Outcome;
import fairwell.query.store.Documents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Where the document of a case names the person. */
  static final String EMPLOYEE = "summary.scope.employeeId";

  private final MongoCollection<BsonDocument> files;
  private final Recomputation recomputation;
  private final Standings standings;
  private final int atOnce;
  private final ExecutorService workers;

  /** Replays so many cases at once, on threads of its own. */
  public RuleChange(
      Documents documents, Recomputation recomputation, Standings standings, int atOnce) {
    this.standings = standings;
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
   * @param kind {@code refused}; {@code drifted} where replaying it without the change does not
   *     give the recorded figures, so that a difference would not be the change’s; {@code failed}
   *     where the history of the case cannot be read
   * @param refusal the code of why there is no settlement; absent unless it was refused
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
   * @param restricted how many were left out, since the person’s data are restricted or erased
   * @param owed what all who would get more would get more, by currency
   * @param overpaid what all who would get less would get less, by currency
   */
  public record Total(
      String kind,
      long cases,
      long replayed,
      long exposed,
      long restricted,
      Map<String, String> owed,
      Map<String, String> overpaid)
      implements Row {}

  /**
   * Replays every closed case the actor may read, but for the own. Of people whose data are
   * restricted or erased only counsel hears.
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
        .flatMapMany(
            count -> Flux.defer(() -> rows(closed, count, rules(change), actor.is(Role.LEGAL))));
  }

  /** The packs as published now, to look a draft over. */
  public LoadedPacks published() {
    return recomputation.packs();
  }

  /**
   * The packs a settlement is replayed under, by how many overlays there were.
   *
   * @param before those it rested on, to see whether they still give it; absent without a change
   */
  private record Rules(
      @Nullable LongFunction<LoadedPacks> before, LongFunction<LoadedPacks> after) {}

  private Rules rules(@Nullable String change) {
    if (change == null) {
      LoadedPacks now = recomputation.packs();
      return new Rules(null, _ -> now);
    }
    return new Rules(
        once(recomputation::packs), once(upTo -> recomputation.packs(upTo).under(change)));
  }

  /** Settlements of one time rest on the same packs, which are put together once. */
  private static LongFunction<LoadedPacks> once(LongFunction<LoadedPacks> packs) {
    Map<Long, LoadedPacks> known = new ConcurrentHashMap<>();
    return upTo -> known.computeIfAbsent(upTo, packs::apply);
  }

  private Flux<Row> rows(Bson closed, long count, Rules rules, boolean all) {
    ExposureSums sums = new ExposureSums(count);
    return Flux.from(
            files
                .find(closed)
                .projection(Projections.include(EMPLOYEE))
                .sort(Sorts.ascending("_id")))
        .buffer(STEP)
        .concatMap(files -> found(files, rules, all), 1)
        .concatMapIterable(sums::rows, 1)
        .concatWith(Mono.fromSupplier(sums::total));
  }

  private Flux<Found> found(List<BsonDocument> files, Rules rules, boolean all) {
    return standings
        .of(files.stream().map(RuleChange::employee).toList())
        .flatMapMany(closed ->
            Flux.fromIterable(files)
                .flatMapSequential(
                    file ->
                        all || !closed.containsKey(employee(file))
                            ? Mono.fromFuture(() -> replayed(file, rules))
                            : Mono.just(new Found(Outcome.RESTRICTED, null)),
                    atOnce,
                    1));
  }

  /** The person a case is about. */
  static String employee(BsonDocument file) {
    return file.getDocument("summary").getDocument("scope").getString("employeeId").getValue();
  }

  /** Off the threads of the web server, and not interrupted when a reader leaves. */
  private CompletableFuture<Found> replayed(BsonDocument file, Rules rules) {
    String caseId = file.getString("_id").getValue();
    return CompletableFuture.supplyAsync(() -> replayed(caseId, employee(file), rules), workers);
  }

  private Found replayed(String caseId, String employee, Rules rules) {
    try {
      return recomputation
          .basis(caseId)
          .flatMap(basis -> replayed(basis, employee, rules))
          .orElse(new Found(Outcome.NOT_REPLAYED, null));
    } catch (RuntimeException broken) {
      LOG.error("the case {} could not be replayed", caseId, broken);
      return new Found(Outcome.NOT_REPLAYED, new NotReplayed("failed", caseId, employee, null));
    }
  }

  /** Only what differs by the change alone is told as its difference. */
  private Optional<Found> replayed(CaseBasis basis, String employee, Rules rules) {
    SettlementDiff drift =
        rules.before() == null ? null : recomputation.under(basis, rules.before()).orElse(null);
    if (drift != null && drift.moved()) {
      NotReplayed row = new NotReplayed("drifted", drift.caseId(), employee, drift.refusal());
      return Optional.of(new Found(Outcome.NOT_REPLAYED, row));
    }
    return recomputation
        .under(basis, rules.after())
        .map(diff -> new Found(Outcome.REPLAYED, row(employee, diff)));
  }

  private static @Nullable Row row(String employee, SettlementDiff diff) {
    Money before = diff.netBefore();
    Money after = diff.netAfter();
    if (before == null || after == null) {
      return new NotReplayed("refused", diff.caseId(), employee, diff.refusal());
    }
    int way = after.compareTo(before);
    if (way == 0) {
      return null;
    }
    return way > 0
        ? new Exposed("owed", diff.caseId(), employee, after.minus(before), diff)
        : new Exposed("overpaid", diff.caseId(), employee, before.minus(after), diff);
  }

  @Override
  public void close() {
    workers.shutdown();
  }
}
