package fairwell.standalone.benchmark;

import static fairwell.standalone.benchmark.Rounds.row;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.standalone.process.FairwellClient;
import fairwell.standalone.process.FairwellClient.Answer;
import fairwell.standalone.process.FairwellProcess;
import fairwell.standalone.process.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The dashboard of a company with many open cases: its first page and its filters at a steady rate
 * while many live streams are open, and how soon a command shows on all of them. The rate is kept
 * whatever the answers do, so a slow answer does not hide behind fewer questions. The client runs
 * on the same cores, in a process of its own.
 */
class DashboardBenchmark {

  private static final int CASES = Integer.getInteger("fairwell.benchmark.cases", 10_000);
  private static final int STREAMS = Integer.getInteger("fairwell.benchmark.streams", 500);
  private static final int PER_SECOND = Integer.getInteger("fairwell.benchmark.asked", 50);
  private static final int SECONDS = Integer.getInteger("fairwell.benchmark.seconds", 60);

  /** What is promised of the 99th percentile under this load. */
  private static final double ANSWERED_WITHIN_MS = 50;

  private static final double SHOWN_WITHIN_MS = 250;

  private static final int WARM_UP = 10;
  private static final int EMPLOYEES = 1_000;
  private static final List<String> COMPILED_WELL = List.of("-XX:TieredStopAtLevel=4");

  private static final String COUNTS = "/api/v1/counts/cases";

  /** What is asked, in turns. */
  private static final Map<String, String> QUESTIONS =
      new TreeMap<>(
          Map.of(
              "first page", "/api/v1/cases?limit=50",
              "by stage", "/api/v1/cases?limit=50&stage=DRAFT",
              "by kind", "/api/v1/cases?limit=50&kind=RESIGNATION",
              "by unit", "/api/v1/cases?limit=50&unit=Store%201",
              "by text", "/api/v1/cases?limit=50&text=F00042",
              "counts", COUNTS));

  /** Where the company stays for the next run; a folder for this run only when absent. */
  private static final @Nullable String KEPT = System.getProperty("fairwell.benchmark.folder");

  /** Other dates than in the run before on the same company: what stays as it is is no change. */
  private static final long RUN = System.currentTimeMillis() / 1_000;

  @TempDir Path temporary;

  private final Map<String, List<Long>> answered = new TreeMap<>();
  private final AtomicInteger refused = new AtomicInteger();
  private int changed;

  @Test
  void manyCasesManyWatchers() throws Exception {
    Path folder = KEPT == null ? temporary : Files.createDirectories(Path.of(KEPT));
    try (FairwellProcess fairwell =
        FairwellProcess.start(folder.resolve("d"), Map.of(), COMPILED_WELL)) {
      FairwellClient client = fairwell.client();
      if (client.get("hr", COUNTS).json().path("all").asInt() < CASES) {
        Staff.hire(client, folder, EMPLOYEES);
        open(client);
      }
      List<String> cases = newest(client);
      try (LiveWatchers watchers = LiveWatchers.open(client, STREAMS)) {
        Thread.sleep(WARM_UP * 1_000L);
        ask(client, cases, watchers, WARM_UP);
        answered.clear();
        watchers.forget();
        ask(client, cases, watchers, SECONDS);
        print(watchers);
        assertThat(refused).hasValue(0);
        assertThat(limits(watchers))
            .as("limits that are missed")
            .filteredOn(Limit::missed)
            .isEmpty();
      }
    }
  }

  private static void open(FairwellClient client) throws Exception {
    try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < CASES; i++) {
        int n = i;
        all.add(
            writers.submit(() -> {
              Answer opened =
                  client.post(
                      "hr", "/api/v1/cases", "bench-" + n, Staff.resignation(n % EMPLOYEES));
              return assertThat(opened.status()).as("%s", opened).isEqualTo(201);
            }));
      }
      for (var one : all) {
        one.get();
      }
    }
  }

  /** The newest cases, which are those that change. */
  private static List<String> newest(FairwellClient client) throws IOException {
    List<String> cases = new ArrayList<>();
    Answer page = client.get("hr", "/api/v1/cases?limit=200");
    page.json().path("items").forEach(row -> cases.add(row.path("id").asString()));
    return cases;
  }

  /** Asks at the steady rate, and has one case change each second. */
  private void ask(FairwellClient client, List<String> cases, LiveWatchers watchers, int seconds)
      throws Exception {
    List<String> names = List.copyOf(QUESTIONS.keySet());
    List<Future<?>> asked = new ArrayList<>();
    long start = System.nanoTime();
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < seconds * PER_SECOND; i++) {
        long due = start + i * 1_000_000_000L / PER_SECOND;
        long wait = due - System.nanoTime();
        if (wait > 0) {
          Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
        }
        String name = names.get(i % names.size());
        asked.add(askers.submit(() -> one(client, name, due)));
        if (i % PER_SECOND == 0) {
          int n = changed++;
          asked.add(askers.submit(() -> change(client, cases.get(n % cases.size()), n, watchers)));
        }
      }
    }
    for (Future<?> one : asked) {
      one.get();
    }
    watchers.settle();
  }

  private Void one(FairwellClient client, String name, long due) throws IOException {
    Answer answer = client.get("hr", QUESTIONS.getOrDefault(name, ""));
    long took = System.nanoTime() - due;
    if (answer.status() != 200) {
      refused.incrementAndGet();
    }
    synchronized (answered) {
      answered.computeIfAbsent(name, _ -> new ArrayList<>()).add(took);
    }
    return null;
  }

  private Void change(FairwellClient client, String caseId, int n, LiveWatchers watchers)
      throws IOException {
    watchers.expect(caseId);
    Answer done =
        client.post(
            "hr",
            "/api/v1/cases/" + caseId + "/set-case-dates",
            "dates-" + caseId + "-" + System.nanoTime(),
            Commands.datesBody(RUN + n));
    if (done.status() != 200) {
      refused.incrementAndGet();
    }
    watchers.answered(caseId);
    return null;
  }

  /**
   * A promise and what was seen of it.
   *
   * @param seenMs the 99th percentile
   */
  private record Limit(String what, double seenMs, double withinMs) {

    boolean missed() {
      return seenMs >= withinMs;
    }

    @Override
    public String toString() {
      return "%s: %s, %.1f ms at 99 %%, promised under %.0f"
          .formatted(what, missed() ? "MISSED" : "met", seenMs, withinMs);
    }
  }

  /** A stream that never showed a change has missed its limit by any measure. */
  private List<Limit> limits(LiveWatchers watchers) {
    List<Limit> limits = new ArrayList<>();
    answered.forEach((name, times) -> limits.add(new Limit(name, at99(times), ANSWERED_WITHIN_MS)));
    limits.add(
        new Limit(
            "a change on every stream, after it was sent",
            watchers.missing() > 0 ? Double.POSITIVE_INFINITY : at99(watchers.afterSending()),
            SHOWN_WITHIN_MS));
    return limits;
  }

  private static double at99(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.isEmpty()
        ? Double.POSITIVE_INFINITY
        : sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1) / 1e6;
  }

  private void print(LiveWatchers watchers) {
    StringBuilder table =
        new StringBuilder(
            "%n%,d open cases, %d live streams, %d questions and one command a second, %d s%n%n"
                .formatted(CASES, STREAMS, PER_SECOND, SECONDS));
    table.append(row("what", "seen", "median ms", "99 % within ms", "longest ms"));
    table.append("|---|--:|--:|--:|--:|\n");
    List<Long> all = new ArrayList<>();
    answered.forEach((name, times) -> {
      all.addAll(times);
      table.append(line(name, times));
    });
    table.append(line("all questions", all));
    table.append(line("a change on a stream, after its answer", watchers.afterAnswer()));
    table.append(line("the same after it was sent", watchers.afterSending()));
    table.append(
        "\nChanges that a stream did not show within the wait: %d of %d\n"
            .formatted(watchers.missing(), watchers.expected()));
    table.append('\n');
    limits(watchers).forEach(limit -> table.append("- ").append(limit).append('\n'));
    System.out.println(table);
  }

  private static String line(String name, List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return row(name, 0, "–", "–", "–");
    }
    return row(
        name,
        sorted.size(),
        millis(sorted.get(sorted.size() / 2)),
        "%.1f".formatted(at99(sorted)),
        millis(sorted.getLast()));
  }

  private static String millis(long nanos) {
    return "%.1f".formatted(nanos / 1e6);
  }
}
