package fairwell.standalone.benchmark;

import static fairwell.standalone.benchmark.ExportBenchmark.EVENTS;
import static fairwell.standalone.benchmark.Rounds.row;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
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
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import reactor.core.publisher.Mono;

/** The rounds of the {@link ExportBenchmark}, over the log that it left in a folder. */
final class ExportRounds {

  private static final int ROUNDS = Integer.getInteger("fairwell.benchmark.rounds", 3);
  private static final List<ExportFormat> FORMATS =
      Arrays.stream(ExportFormat.values())
          .filter(format ->
              System.getProperty("fairwell.benchmark.formats", format.name())
                  .contains(format.name()))
          .toList();
  private static final int BATCH = 1000;
  private static final double LIMIT = 0.8;
  private static final String READ = "read";
  private static final Actor COUNSEL =
      new Actor(new ActorId("legal"), Set.of(Role.LEGAL), Set.of(), null);

  private final Path folder;
  private final StoredLog log;
  private final Rounds rounds = new Rounds();

  private ExportRounds(Path folder, StoredLog log) {
    this.folder = folder;
    this.log = log;
  }

  /** Ends with 1 when the canonical form is slower than its limit. */
  public static void main(String[] folder) {
    Path in = Path.of(folder[0]);
    boolean met;
    try (LogDatabase database = LogDatabase.open(ExportBenchmark.manyCases(in))) {
      LogSerializer serializer = LogSerializer.forStore(new StoredNames(List.of()));
      StoredLog log =
          new StoredLog(
              new LogStore(database, NoTransactionManager.INSTANCE, serializer).rows(),
              serializer,
              EventUpcasterChain::new);
      met = new ExportRounds(in, log).run();
    }
    System.exit(met ? 0 : 1);
  }

  private boolean run() {
    for (int round = 0; round <= ROUNDS; round++) {
      double read = perSecond(() -> log.readBatches(0, log.head(), BATCH, _ -> {}));
      // What is not compiled yet is not measured.
      boolean counts = round > 0;
      if (counts) {
        rounds.add(READ, read);
      }
      for (ExportFormat format : FORMATS) {
        double rate = perSecond(() -> export(format));
        if (counts) {
          rounds.add(format.name(), rate);
        }
      }
    }
    print();
    return !FORMATS.contains(ExportFormat.NDJSON)
        || rounds.ratio(ExportFormat.NDJSON.name(), READ) >= LIMIT;
  }

  private void export(ExportFormat format) {
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

  private void print() {
    StringBuilder table = new StringBuilder();
    table.append(
        "%nSQLite, %,d events of cases, median of %d rounds, heap of %d MB%n%n"
            .formatted(EVENTS, ROUNDS, Runtime.getRuntime().maxMemory() >> 20));
    table.append(row("way", "events/s", "of reading only"));
    table.append("|---|--:|--:|\n");
    table.append(row(READ, rounds.median(READ), ""));
    for (ExportFormat format : FORMATS) {
      table.append(
          row(
              format.name(),
              rounds.median(format.name()),
              Rounds.percent(rounds.ratio(format.name(), READ))));
    }
    System.out.println(table);
  }
}
