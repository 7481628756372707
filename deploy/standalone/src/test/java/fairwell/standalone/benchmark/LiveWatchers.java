package fairwell.standalone.benchmark;

import fairwell.standalone.process.FairwellClient;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/** Live streams of the list of cases, and when each of them showed a change that is waited for. */
final class LiveWatchers implements AutoCloseable {

  private static final int WAIT_SECONDS = 10;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int streams;
  private final List<CompletableFuture<?>> open = new ArrayList<>();
  private final Map<String, Change> changes = new ConcurrentHashMap<>();
  private final CountDownLatch listening;

  /** A change: when it was sent and answered, and when each stream showed it. */
  private static final class Change {
    private final long sent = System.nanoTime();
    private volatile long answered;
    private final Map<Integer, Long> shown = new ConcurrentHashMap<>();
  }

  private LiveWatchers(int streams) {
    this.streams = streams;
    this.listening = new CountDownLatch(streams);
  }

  static LiveWatchers open(FairwellClient client, int streams)
      throws IOException, InterruptedException {
    LiveWatchers watchers = new LiveWatchers(streams);
    String token = client.token("hr");
    for (int i = 0; i < streams; i++) {
      int number = i;
      watchers.open.add(
          watchers.http.sendAsync(
              HttpRequest.newBuilder(client.server().resolve("/api/v1/live/cases"))
                  .header("Authorization", "Bearer " + token)
                  .header("Accept", "text/event-stream")
                  .GET()
                  .build(),
              BodyHandlers.fromLineSubscriber(watchers.new Lines(number))));
    }
    if (!watchers.listening.await(2, TimeUnit.MINUTES)) {
      throw new IllegalStateException(watchers.listening.getCount() + " streams did not open");
    }
    return watchers;
  }

  /** A change of that case is about to be sent. */
  void expect(String caseId) {
    changes.put(caseId, new Change());
  }

  /** Its command was answered. */
  void answered(String caseId) {
    Change change = changes.get(caseId);
    if (change != null) {
      change.answered = System.nanoTime();
    }
  }

  /** Waits until every stream has shown every change, or long enough. */
  void settle() throws InterruptedException {
    for (int i = 0; i < WAIT_SECONDS * 10 && missing() > 0; i++) {
      Thread.sleep(100);
    }
  }

  /** What was seen until now does not count. */
  void forget() {
    changes.clear();
  }

  int expected() {
    return changes.size() * streams;
  }

  int missing() {
    return expected() - changes.values().stream().mapToInt(change -> change.shown.size()).sum();
  }

  /** How long after the answer each stream showed each change; nothing for one that was faster. */
  List<Long> afterAnswer() {
    List<Long> times = new ArrayList<>();
    changes
        .values()
        .forEach(change ->
            change.shown.values().forEach(at -> times.add(Math.max(0, at - change.answered))));
    return times;
  }

  /** The same after the command was sent. */
  List<Long> afterSending() {
    List<Long> times = new ArrayList<>();
    changes
        .values()
        .forEach(change -> change.shown.values().forEach(at -> times.add(at - change.sent)));
    return times;
  }

  @Override
  public void close() {
    open.forEach(stream -> stream.cancel(true));
    http.shutdownNow();
  }

  /** The lines of one stream. */
  private final class Lines implements Flow.Subscriber<String> {

    private final int number;

    Lines(int number) {
      this.number = number;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
      listening.countDown();
    }

    @Override
    public void onNext(String line) {
      long now = System.nanoTime();
      if (line.startsWith("data:")) {
        changes.forEach((caseId, change) -> {
          if (line.contains(caseId)) {
            change.shown.putIfAbsent(number, now);
          }
        });
      }
    }

    @Override
    public void onError(Throwable closed) {
      // What a closed stream does not show is counted as missing.
    }

    @Override
    public void onComplete() {
      // As above.
    }
  }
}
