package fairwell.standalone.process;

import fairwell.standalone.process.Journal.Sent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients that each send one request after another until the server is gone. */
final class Writers implements AutoCloseable {

  static final int COUNT = 8;

  private final FairwellClient client;
  private final Journal journal;
  private final String round;
  private final int employees;
  private final AtomicBoolean running = new AtomicBoolean(true);
  private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
  private final List<Future<?>> ends = new ArrayList<>();

  private Writers(FairwellClient client, Journal journal, String round, int employees) {
    this.client = client;
    this.journal = journal;
    this.round = round;
    this.employees = employees;
  }

  /**
   * Starts them.
   *
   * @param round goes into the keys, so that no two rounds share one
   * @param employees how many there are, see {@link Staff#number}
   */
  static Writers start(FairwellClient client, Journal journal, String round, int employees) {
    Writers writers = new Writers(client, journal, round, employees);
    for (int i = 0; i < COUNT; i++) {
      int writer = i;
      writers.ends.add(writers.threads.submit(() -> writers.write(writer)));
    }
    return writers;
  }

  private void write(int writer) {
    try {
      for (int i = 0; running.get(); i++) {
        Sent request = request(writer, i);
        journal.sends(request);
        journal.heard(
            request, client.post(Journal.ACCOUNT, request.path(), request.key(), request.body()));
      }
    } catch (IOException gone) {
      running.set(false);
    }
  }

  /** A case opened, and three employees flagged; a flag appends to a stream that others share. */
  private Sent request(int writer, int i) {
    String key = "%s-%d-%d".formatted(round, writer, i);
    return i % 4 == 0
        ? new Sent(key, "/api/v1/cases", Staff.resignation((writer + i * COUNT) % employees))
        : new Sent(
            key,
            "/api/v1/employees/" + Staff.number(i % employees) + "/flag-risk",
            Map.of(
                "flagId", key,
                "on", "2026-01-05",
                "score", "0.50",
                "drivers", List.of("overtime"),
                "modelVersion", "test"));
  }

  /** Waits for the ends of all of them; the server is gone by now, or they were told to stop. */
  @Override
  public void close() {
    running.set(false);
    threads.shutdown();
    try {
      for (Future<?> end : ends) {
        end.get(60, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("a writer did not end as it should", e);
    }
  }
}
