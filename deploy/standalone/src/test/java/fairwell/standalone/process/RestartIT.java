package fairwell.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An orderly end with open live streams, and a second start on the same data. */
@Tag("whole")
class RestartIT {

  private static final int WATCHERS = 5;

  @TempDir Path folder;

  @Test
  void endsWithStreamsOpenAndKeepsAllData() throws IOException {
    Path data = folder.resolve("data");
    String path;
    JsonNode before;
    List<StoredEvents.Row> stored;
    try (FairwellProcess first = FairwellProcess.start(data, Map.of())) {
      Staff.hire(first.client(), folder, 3);
      path = openCase(first.client());
      before = first.client().get(Journal.ACCOUNT, path).json();
      List<CompletableFuture<HttpResponse<Stream<String>>>> watchers =
          IntStream.range(0, WATCHERS).mapToObj(watcher -> watch(first.client())).toList();
      watchers.forEach(watcher -> assertThat(watcher.join().statusCode()).isEqualTo(200));

      first.terminate();

      Awaitility.await("an orderly end although streams are open")
          .atMost(Duration.ofSeconds(30))
          .until(() -> !first.isAlive());
      // Each stream ends by itself: reading it to its end returns.
      watchers.forEach(watcher -> assertThat(watcher.join().body().toList()).isNotNull());
    }
    stored = StoredEvents.in("jdbc:sqlite:" + data.resolve("events.db")).rows();

    try (FairwellProcess second = FairwellProcess.start(data, Map.of())) {
      JsonNode after = second.client().get(Journal.ACCOUNT, path).json();

      assertThat(before.get("id")).isNotNull();
      assertThat(after).isEqualTo(before);
      assertThat(StoredEvents.in("jdbc:sqlite:" + data.resolve("events.db")).rows())
          .startsWith(stored.toArray(StoredEvents.Row[]::new));
    }
  }

  private static String openCase(FairwellClient client) throws IOException {
    JsonNode opened =
        client.post(Journal.ACCOUNT, "/api/v1/cases", "restart-1", Staff.resignation(1)).json();
    return "/api/v1/cases/"
        + opened.get("id").asString()
        + "?minPosition="
        + opened.get("position").asLong();
  }

  private static CompletableFuture<HttpResponse<Stream<String>>> watch(FairwellClient client) {
    try {
      return client.stream(Journal.ACCOUNT, "/api/v1/live/cases");
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
