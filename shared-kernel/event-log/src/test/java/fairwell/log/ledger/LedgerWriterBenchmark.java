package fairwell.log.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.store.Ledger;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.log.store.LedgerDatabase;
import fairwell.testing.NeedsPostgres;
import fairwell.testing.PostgresServer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongUnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast the event store takes events, and how fast the ledger's writer follows through its
 * database: rows read, envelopes, tiles, signed checkpoints, every commit synced. In turns, in one
 * run; the store alone and then the ledger alone over the events of the same round. It fails when
 * the ledger is slower than one event a transaction by many writers, which is the most that
 * commands could bring; a hundred a transaction, which nothing in Fairwell writes, stands beside
 * it.
 */
class LedgerWriterBenchmark {

  private static final int ROUNDS = Integer.getInteger("fairwell.benchmark.rounds", 5);
  private static final int WARM_UP = Integer.getInteger("fairwell.benchmark.warmup", 1);
  private static final int MILLIS = Integer.getInteger("fairwell.benchmark.millis", 2_000);
  private static final int WRITERS = 64;
  private static final int BATCH_WRITERS = 8;
  private static final int STREAMS_A_BATCH = 10;
  private static final int EVENTS_A_STREAM = 10;
  private static final String WORDS = "x".repeat(200);

  @TempDir Path folder;

  @Test
  void onTheEmbeddedStore() throws Exception {
    String events = "jdbc:sqlite:" + folder.resolve(GrowingLog.EVENTS);
    measure("SQLite", events, "jdbc:sqlite:" + folder.resolve(GrowingLog.LEDGER));
  }

  @Test
  @NeedsPostgres
  void onPostgres() throws Exception {
    try (PostgresServer server = PostgresServer.start()) {
      measure("PostgreSQL", server.newDatabase(), server.newDatabase());
    }
  }

  private void measure(String where, String events, String entries) throws Exception {
    List<Double> singly = new ArrayList<>();
    List<Double> batched = new ArrayList<>();
    List<Double> followed = new ArrayList<>();
    List<Double> ofSingly = new ArrayList<>();
    List<Double> ofBatched = new ArrayList<>();
    try (PlainLog log = new PlainLog(folder, events);
        LedgerDatabase database = LedgerDatabase.open(entries, null, null)) {
      Followed ledger = new Followed(log, new LedgerStore(database.dataSource()));
      for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
        double one = appended(WRITERS, end -> one(log, end));
        double many = appended(BATCH_WRITERS, end -> many(log, end));
        double leaves = ledger.leavesASecond();
        if (round > 0) {
          singly.add(one);
          batched.add(many);
          followed.add(leaves);
          ofSingly.add(leaves / one);
          ofBatched.add(leaves / many);
        }
      }
      assertThat(ledger.store().head().token()).isEqualTo(log.rows().head());
    }
    double ratio = median(ofSingly);
    System.out.printf(
        Locale.ROOT,
        "%n%s, median of %d rounds of %d ms a cell, a second%n%n"
            + "| events, one a transaction, %d writers | events, %d a transaction, %d writers"
            + " | leaves of the ledger's writer | of one a transaction | of %d a transaction |%n"
            + "|--:|--:|--:|--:|--:|%n| %,.0f | %,.0f | %,.0f | %.0f %% | %.0f %% |%n",
        where,
        ROUNDS,
        MILLIS,
        WRITERS,
        STREAMS_A_BATCH * EVENTS_A_STREAM,
        BATCH_WRITERS,
        STREAMS_A_BATCH * EVENTS_A_STREAM,
        median(singly),
        median(batched),
        median(followed),
        ratio * 100,
        median(ofBatched) * 100);
    assertThat(ratio)
        .as("leaves for each event that commands could bring")
        .isGreaterThanOrEqualTo(1);
  }

  /** Events a second, appended by so many writers that each go on until the end. */
  private static double appended(int writers, LongUnaryOperator untilTheEnd)
      throws InterruptedException, ExecutionException {
    long begin = System.nanoTime();
    long end = begin + Duration.ofMillis(MILLIS).toNanos();
    long events = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      List<Future<Long>> all = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        all.add(threads.submit(() -> untilTheEnd.applyAsLong(end)));
      }
      for (Future<Long> one : all) {
        events += one.get();
      }
    }
    return events * 1e9 / (System.nanoTime() - begin);
  }

  private static long one(PlainLog log, long end) {
    long events = 0;
    while (System.nanoTime() < end) {
      for (DomainEventMessage<?> talk : PlainLog.talks(EVENTS_A_STREAM, WORDS)) {
        log.append(List.of(talk));
        events++;
      }
    }
    return events;
  }

  private static long many(PlainLog log, long end) {
    long events = 0;
    while (System.nanoTime() < end) {
      List<DomainEventMessage<?>> batch = new ArrayList<>();
      for (int i = 0; i < STREAMS_A_BATCH; i++) {
        batch.addAll(PlainLog.talks(EVENTS_A_STREAM, WORDS));
      }
      log.append(batch);
      events += batch.size();
    }
    return events;
  }

  /** The ledger of a log, and the writer that lets it follow. */
  private record Followed(PlainLog log, LedgerStore store, SigningKey key, BlindingKey blinding) {

    Followed(PlainLog log, LedgerStore store) {
      this(
          log,
          store,
          SigningKey.generate("example.org/ledger", SignatureType.ED25519, new SecureRandom()),
          BlindingKey.generate(new SecureRandom()));
    }

    /**
     * Until every event is an entry; the last checkpoint, which waits for its time, comes after.
     */
    double leavesASecond() {
      long before = store.head().size();
      long head = log.rows().head();
      try (LedgerWriter writer =
          new LedgerWriter(
              log.rows(), () -> Ledger.open(store, List.of(key), blinding), Clock.systemUTC())) {
        long begin = System.nanoTime();
        writer.start();
        await("the ledger has the log")
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(5))
            .until(() -> store.head().token() >= head);
        double rate = (store.head().size() - before) * 1e9 / (System.nanoTime() - begin);
        await("the ledger covers the log").until(() -> writer.covered() >= head);
        return rate;
      }
    }
  }

  private static double median(List<Double> rates) {
    return rates.stream().sorted().toList().get(rates.size() / 2);
  }
}
