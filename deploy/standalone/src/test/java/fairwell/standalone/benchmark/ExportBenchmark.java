package fairwell.standalone.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.log.EventLogProperties;
import fairwell.log.store.LogDatabase;
import fairwell.standalone.Fairwell;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * A long log into a file of each form, beside reading it and nothing else, by a program of its own
 * that may not have more than {@value #HEAP} of memory.
 */
class ExportBenchmark {

  static final int EVENTS = Integer.getInteger("fairwell.benchmark.events", 1_000_000);
  private static final String HEAP = "256m";

  @TempDir static Path folder;

  @BeforeAll
  static void demoCompany() {
    System.setProperty("FAIRWELL_DEMO_PASSWORD", "only-for-this-run");
    new SpringApplicationBuilder(Fairwell.class)
        .run("--server.port=0", "--fairwell.data=" + folder.resolve("demo"))
        .close();
  }

  /** {@code -Dfairwell.benchmark.formats=NDJSON} asks for that form alone. */
  @Test
  void fromTheEmbeddedStore() throws Exception {
    try (LogDatabase database = LogDatabase.open(manyCases(folder))) {
      ManyCases.copy(folder.resolve("demo/events.db"), database, EVENTS);
    }
    Process exports =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "--enable-native-access=ALL-UNNAMED",
                "-Dfairwell.benchmark.events=" + EVENTS,
                "-Dfairwell.benchmark.rounds="
                    + System.getProperty("fairwell.benchmark.rounds", "3"),
                "-Dfairwell.benchmark.formats="
                    + System.getProperty("fairwell.benchmark.formats", "NDJSON,CSV,XLSX,OCEL,XES"),
                "-cp",
                System.getProperty("java.class.path"),
                ExportRounds.class.getName(),
                folder.toString())
            .inheritIO()
            .start();
    assertThat(exports.waitFor(2, TimeUnit.HOURS)).isTrue();
    assertThat(exports.exitValue()).as("the limit is met, and the memory was enough").isZero();
  }

  static EventLogProperties manyCases(Path folder) {
    return new EventLogProperties(
        folder,
        new EventLogProperties.Log(
            "jdbc:sqlite:" + folder.resolve("many.db"), null, null, 16, 4, 100, 5_000),
        new EventLogProperties.Keys(null, null, null, null, false));
  }
}
