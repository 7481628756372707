package fairwell.standalone.benchmark;

import static fairwell.standalone.benchmark.Rounds.row;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.log.EventLogProperties;
import fairwell.log.json.LogSerializer;
import fairwell.log.json.StoredNames;
import fairwell.log.read.StoredLog;
import fairwell.log.store.LogDatabase;
import fairwell.log.store.LogStore;
import fairwell.query.export.ExportBuilder;
import fairwell.query.export.ExportFormat;
import fairwell.query.export.ExportPurpose;
import fairwell.query.export.ExportRequest;
import fairwell.query.export.ExportScope;
import fairwell.standalone.Fairwell;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import reactor.core.publisher.Mono;

/**
 * A long log into a file of each form, beside reading it and nothing else, and what it leaves in
 * memory meanwhile.
 */
class ExportBenchmark {

  private static final int EVENTS = Integer.getInteger("fairwell.benchmark.events", 1_000_000);
  private static final int ROUNDS = Integer.getInteger("fairwell.benchmark.rounds", 3);
  private static final int BATCH = 1000;
  private static final String READ = "read";
  private static final Actor COUNSEL =
      new Actor(new ActorId("legal"), Set.of(Role.LEGAL), Set.of(), null);

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
    EventLogProperties properties =
        new EventLogProperties(
            folder,
            new EventLogProperties.Log(
                "jdbc:sqlite:" + folder.resolve("many.db"), null, null, 16, 4, 100, 5_000),
            new EventLogProperties.Keys(null, null, null, null, false));
    try (LogDatabase database = LogDatabase.open(properties)) {
      ManyCases.copy(folder.resolve("demo/events.db"), database, EVENTS);
      LogSerializer serializer = LogSerializer.forStore(new StoredNames(List.of()));
      StoredLog log =
          new StoredLog(
              new LogStore(database, NoTransactionManager.INSTANCE, serializer).rows(),
              serializer,
              EventUpcasterChain::new);
      Rounds rounds = new Rounds();
      Rounds heap = new Rounds();
      for (int round = 0; round <= ROUNDS; round++) {
        boolean counts = round > 0;
        double read = perSecond(() -> log.readBatches(0, log.head(), BATCH, _ -> {}));
        if (counts) {
          rounds.add(READ, read);
        }
        for (ExportFormat format : ExportFormat.values()) {
          try (HeapPeak peak = new HeapPeak()) {
            double rate = perSecond(() -> export(log, format));
            if (counts) {
              rounds.add(format.name(), rate);
              heap.add(format.name(), peak.megabytes());
            }
          }
        }
      }
      print(rounds, heap);
    }
  }

  private static void export(StoredLog log, ExportFormat format) {
    ExportRequest asked =
        new ExportRequest(
            COUNSEL,
            format,
            ExportPurpose.AUDIT,
            new ExportScope(List.of(), List.of(), null, null, List.of()),
            false,
            false,
            log.head());
    try (OutputStream file = Files.newOutputStream(folder.resolve("export"))) {
      long written =
          new ExportBuilder(log, _ -> Mono.just(Map.of()), "benchmark", folder)
              .write(asked, new BufferedOutputStream(file, 1 << 16), EVENTS, _ -> {});
      if (written != EVENTS) {
        throw new IllegalStateException("of " + EVENTS + " events " + written + " were written");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double perSecond(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return EVENTS * 1e9 / (System.nanoTime() - start);
  }

  private static void print(Rounds rounds, Rounds heap) {
    StringBuilder table = new StringBuilder();
    table.append(
        "%nSQLite, %,d events of cases, median of %d rounds%n%n".formatted(EVENTS, ROUNDS));
    table.append(row("way", "events/s", "of reading only", "heap after collections, MB"));
    table.append("|---|--:|--:|--:|\n");
    table.append(row(READ, rounds.median(READ), "", ""));
    for (ExportFormat format : ExportFormat.values()) {
      table.append(
          row(
              format.name(),
              rounds.median(format.name()),
              Rounds.percent(rounds.ratio(format.name(), READ)),
              heap.median(format.name())));
    }
    System.out.println(table);
  }

  /** The most memory that was in use after a collection, which is what cannot be done without. */
  private static final class HeapPeak implements AutoCloseable {

    private static final double MEGABYTE = 1 << 20;

    private volatile boolean over;
    private volatile long most;
    private final Thread looking = Thread.ofPlatform().daemon().start(this::look);

    private void look() {
      while (!over) {
        long used =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
        most = Math.max(most, used);
        try {
          Thread.sleep(100);
        } catch (InterruptedException ended) {
          return;
        }
      }
    }

    double megabytes() {
      return most / MEGABYTE;
    }

    @Override
    public void close() {
      over = true;
      looking.interrupt();
    }
  }
}
