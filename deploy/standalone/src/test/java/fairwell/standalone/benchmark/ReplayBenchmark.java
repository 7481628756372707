package fairwell.standalone.benchmark;

import static fairwell.standalone.benchmark.Rounds.row;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import fairwell.kernel.event.Recorded;
import fairwell.log.EventLogProperties;
import fairwell.log.json.LogSerializer;
import fairwell.log.json.StoredNames;
import fairwell.log.read.LogReader;
import fairwell.log.read.StoredLog;
import fairwell.log.store.LogDatabase;
import fairwell.log.store.LogStore;
import fairwell.query.audit.AuditSlice;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.negotiation.NegotiationSlice;
import fairwell.query.runner.DeadLetters;
import fairwell.query.runner.LiveBatch;
import fairwell.query.runner.Rebuild;
import fairwell.query.runner.Slice;
import fairwell.query.settlement.SettlementSlice;
import fairwell.query.store.Documents;
import fairwell.query.store.EmbeddedMongo;
import fairwell.standalone.Fairwell;
import fairwell.testing.NeedsPostgres;
import fairwell.testing.PostgresServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * A long log into all documents, in the four ways there are: read only, made anew, followed batch
 * by batch, and followed with one write for each event and document.
 */
class ReplayBenchmark {

  private static final int EVENTS = Integer.getInteger("fairwell.benchmark.events", 200_000);
  private static final int ROUNDS = Integer.getInteger("fairwell.benchmark.rounds", 3);
  private static final int ONE_BY_ONE = 4_000;
  private static final int BATCH = 1000;
  private static final int IN_MEMORY = 50_000;
  private static final List<Slice<?>> SLICES =
      List.of(
          new CaseListSlice(),
          new CaseFileSlice(),
          new SettlementSlice(),
          new NegotiationSlice(),
          new AuditSlice());

  @TempDir static Path folder;

  @BeforeAll
  static void demoCompany() {
    System.setProperty("FAIRWELL_DEMO_PASSWORD", "only-for-this-run");
    new SpringApplicationBuilder(Fairwell.class)
        .run("--server.port=0", "--fairwell.data=" + folder.resolve("demo"))
        .close();
  }

  @Test
  void fromTheEmbeddedStore() throws Exception {
    measure("SQLite", "jdbc:sqlite:" + folder.resolve("many.db"));
  }

  @Test
  @NeedsPostgres
  void fromPostgres() throws Exception {
    try (PostgresServer server = PostgresServer.start()) {
      measure("PostgreSQL", server.newDatabase());
    }
  }

  private static void measure(String store, String url) throws Exception {
    try (LogDatabase database = LogDatabase.open(at(url))) {
      ManyCases.copy(folder.resolve("demo/events.db"), database, EVENTS);
      LogSerializer serializer = LogSerializer.forStore(new StoredNames(List.of()));
      LogReader log =
          new StoredLog(
              new LogStore(database, NoTransactionManager.INSTANCE, serializer).rows(),
              serializer,
              EventUpcasterChain::new);
      Rounds rounds = new Rounds();
      Rounds micros = new Rounds();
      for (int round = 0; round <= ROUNDS; round++) {
        BiConsumer<String, Rate> into =
            round == 0
                ? (way, rate) -> {}
                : (way, rate) -> {
                  rounds.add(way, rate.perSecond());
                  micros.add(way, rate.micros());
                };
        into.accept(
            "read", perSecond(EVENTS, () -> log.readBatches(0, log.head(), BATCH, _ -> {})));
        into.accept("rebuild", rebuild(log, IN_MEMORY));
        into.accept("rebuild, little memory", rebuild(log, IN_MEMORY / 10));
        into.accept("batches", live(log, EVENTS, BATCH));
        into.accept("one by one", live(log, ONE_BY_ONE, 1));
      }
      print(store, rounds, micros);
    }
  }

  private static Rate rebuild(LogReader log, int inMemory) {
    return onEmptyDocuments((documents, letters) ->
        perSecond(
            EVENTS,
            () -> new Rebuild(SLICES, documents, letters, log, inMemory).run(log.head(), _ -> {})));
  }

  private static Rate live(LogReader log, int events, int batch) {
    return onEmptyDocuments((documents, letters) -> {
      SLICES.forEach(slice -> documents.index(slice, slice.name()));
      LiveBatch live = new LiveBatch(SLICES, documents, letters, List.of());
      Consumer<List<Recorded>> taking =
          read -> {
            for (int from = 0; from < read.size(); from += batch) {
              live.take(read.subList(from, Math.min(read.size(), from + batch)));
            }
          };
      return perSecond(events, () -> log.readBatches(0, events, BATCH, taking));
    });
  }

  private interface Measuring {
    Rate on(Documents documents, DeadLetters letters);
  }

  private static Rate onEmptyDocuments(Measuring measuring) {
    try (EmbeddedMongo mongo = EmbeddedMongo.start();
        MongoClient client = MongoClients.create(mongo.uri())) {
      Documents documents = new Documents(client.getDatabase("fairwell"));
      DeadLetters letters = new DeadLetters(documents);
      Rate rate = measuring.on(documents, letters);
      if (!letters.held().all().isEmpty()) {
        throw new IllegalStateException("held back: " + letters.held().all().getFirst());
      }
      return rate;
    }
  }

  /** How many a second, and on two cores without anybody else: see {@link ProcessorTime}. */
  private static Rate perSecond(int events, Runnable work) {
    long start = System.nanoTime();
    double used = ProcessorTime.here();
    work.run();
    return new Rate(
        events * 1e9 / (System.nanoTime() - start), (ProcessorTime.here() - used) * 1e6 / events);
  }

  private record Rate(double perSecond, double micros) {}

  private static EventLogProperties at(String url) {
    return new EventLogProperties(
        folder,
        new EventLogProperties.Log(url, null, null, 16, 4, 100, 5_000),
        new EventLogProperties.Keys(null, null, null, null, false));
  }

  private static void print(String store, Rounds rounds, Rounds micros) {
    StringBuilder table = new StringBuilder();
    table.append(
        "%n%s, %,d events of cases into %d kinds of documents, median of %d rounds%n%n"
            .formatted(store, EVENTS, SLICES.size(), ROUNDS));
    table.append(
        row(
            "way",
            "events/s",
            "of reading only",
            "times one by one",
            "processor µs an event",
            "times one by one"));
    table.append("|---|--:|--:|--:|--:|--:|\n");
    for (String way :
        List.of("read", "rebuild", "rebuild, little memory", "batches", "one by one")) {
      table.append(
          row(
              way,
              rounds.median(way),
              Rounds.percent(rounds.ratio(way, "read")),
              times(rounds.ratio(way, "one by one")),
              micros.median(way),
              times(micros.ratio("one by one", way))));
    }
    System.out.println(table);
  }

  private static String times(double ratio) {
    return String.format(Locale.ROOT, "%.1f", ratio);
  }
}
