package fairwell.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.standalone.process.SystemCalls.Call;
import fairwell.testing.NeedsAttach;
import fairwell.testing.NeedsPostgres;
import fairwell.testing.NeedsStrace;
import fairwell.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Looks at the system calls behind one command: between the request and its answer the log is
 * written and synced, so an acknowledged command survives a power cut.
 */
@NeedsStrace
@Tag("whole")
class SyncedBeforeAnsweredIT {

  private static final Predicate<Call> REQUEST =
      call -> call.text().contains("\"POST /api/v1/cases HTTP/1.1");
  private static final Predicate<Call> ANSWER =
      call -> isSent(call) && call.text().contains("\"HTTP/1.1 201 ");

  @TempDir Path folder;

  @Test
  void syncsTheEmbeddedLogBeforeItAnswers() throws IOException {
    Path calls = folder.resolve("calls.txt");
    openOneCase(Map.of(), SystemCalls.watching(calls));

    assertInOrder(
        SystemCalls.in(calls),
        REQUEST,
        call -> call.text().startsWith("pwrite64") && call.text().contains("events.db-wal"),
        call -> isSync(call) && call.text().contains("events.db-wal"),
        ANSWER);
  }

  /** Two programs are watched, on one clock: Fairwell, and the PostgreSQL that it writes to. */
  @Test
  @NeedsPostgres
  @NeedsAttach
  void postgresSyncsItsLogBeforeFairwellAnswers() throws IOException {
    Path calls = folder.resolve("calls.txt");
    Path serverCalls = folder.resolve("postgres-calls.txt");
    try (PostgresServer postgres = PostgresServer.start()) {
      Process watcher = watch(postgres, serverCalls);
      openOneCase(Map.of("fairwell.log.url", postgres.jdbcUrl()), SystemCalls.watching(calls));
      watcher.destroy();
      watcher.onExit().join();
    }

    assertInOrder(
        SystemCalls.in(calls, serverCalls),
        REQUEST,
        call -> isSync(call) && call.text().contains("/pg_wal/"),
        ANSWER);
  }

  private void openOneCase(Map<String, String> settings, String[] watching) throws IOException {
    try (FairwellProcess fairwell =
        FairwellProcess.start(folder.resolve("data"), settings, watching)) {
      Staff.hire(fairwell.client(), folder, 1);
      Map<String, Object> body = Staff.resignation(0);
      assertThat(fairwell.client().post(Journal.ACCOUNT, "/api/v1/cases", "synced", body).status())
          .isEqualTo(201);
    }
  }

  /** The server process, and with {@code -f} every backend it forks from then on. */
  private static Process watch(PostgresServer postgres, Path into) throws IOException {
    String port = "-p " + postgres.port();
    long server =
        ProcessHandle.allProcesses()
            .filter(process -> process.info().commandLine().orElse("").contains("postgres"))
            .filter(process -> commandOf(process).contains(String.valueOf(postgres.port())))
            .mapToLong(ProcessHandle::pid)
            .min()
            .orElseThrow(() -> new IllegalStateException("no server runs with " + port));
    return new ProcessBuilder(
            "strace",
            "-f",
            "-y",
            "-tt",
            "-s",
            "60",
            "-o",
            into.toString(),
            "-e",
            SystemCalls.TRACED,
            "-p",
            String.valueOf(server))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String commandOf(ProcessHandle process) {
    return process.info().commandLine().orElse("");
  }

  private static boolean isSent(Call call) {
    return call.text().startsWith("write") || call.text().startsWith("send");
  }

  private static boolean isSync(Call call) {
    return call.text().startsWith("fsync") || call.text().startsWith("fdatasync");
  }

  /** Each step begins when the one before has ended. */
  @SafeVarargs
  private static void assertInOrder(SystemCalls calls, Predicate<Call>... steps) {
    List<Call> found = new ArrayList<>();
    for (Predicate<Call> step : steps) {
      Call next =
          (found.isEmpty() ? calls.first(step) : calls.firstAfter(found.getLast(), step))
              .orElseThrow(() -> new AssertionError("nothing follows " + found));
      found.add(next);
    }
    // The answer is the only one: no earlier one went out before the sync.
    assertThat(calls.calls().stream().filter(steps[steps.length - 1])).hasSize(1);
    System.out.println();
    System.out.println("One command, from its request to its answer");
    found.forEach(System.out::println);
  }
}
