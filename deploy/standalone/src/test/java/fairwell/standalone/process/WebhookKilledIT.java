package fairwell.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fairwell.standalone.process.FairwellClient.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code kill -9} while a receiver is just being sent something: it gets everything all the same.
 */
@Tag("long") // two starts more, for what KilledUnderLoadIT shows of the log; -Pfaults includes it
class WebhookKilledIT {

  private static final int CASES = 20;

  /** The one that is under way when the process dies. */
  private static final int HELD = 7;

  private static final Map<String, String> SETTINGS =
      Map.of(
          "fairwell.webhooks.allow-local", "true",
          "fairwell.webhooks.polling", "100ms",
          "fairwell.outside.polling", "100ms",
          "fairwell.outside.heartbeat", "1s");

  @TempDir Path folder;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<String> ids = new CopyOnWriteArrayList<>();
  private final List<String> cases = new CopyOnWriteArrayList<>();
  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch killed = new CountDownLatch(1);

  @Test
  void everyEventArrivesInItsOrderAlthoughTheProcessDied() throws Exception {
    Path data = folder.resolve("data");
    HttpServer receiver =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    receiver.createContext("/", this::take);
    receiver.start();
    List<String> opened = new ArrayList<>();
    try {
      try (FairwellProcess first = FairwellProcess.start(data, SETTINGS)) {
        Staff.hire(first.client(), folder, CASES);
        register(first.client(), receiver.getAddress().getPort());
        for (int i = 0; i < CASES; i++) {
          opened.add(open(first.client(), i));
        }
        held.await();
        first.kill();
      }
      killed.countDown();
      try (FairwellProcess second = FairwellProcess.start(data, SETTINGS)) {
        Awaitility.await("everything has arrived")
            .atMost(Duration.ofMinutes(2))
            .until(() -> new LinkedHashSet<>(ids).size() == CASES);
        assertThat(second.isAlive()).isTrue();
      }
    } finally {
      receiver.stop(0);
    }
    assertThat(opened).doesNotHaveDuplicates();
    // Repeated is what was under way, under the same id; each case stands where it came first.
    assertThat(ids.get(HELD)).isEqualTo(ids.get(HELD + 1));
    assertThat(List.copyOf(new LinkedHashSet<>(cases))).isEqualTo(inLog(data));
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode event = JSON.readTree(exchange.getRequestBody().readAllBytes());
      cases.add(event.path("subject").asString());
      ids.add(exchange.getRequestHeaders().getFirst("webhook-id"));
      if (ids.size() == HELD + 1) {
        held.countDown();
        killed.await();
      }
      exchange.sendResponseHeaders(204, -1);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void register(FairwellClient client, int port) throws IOException {
    Answer made =
        client.post(
            "operator",
            "/api/v1/webhooks",
            "killed-1",
            Map.of(
                "url",
                "http://localhost:" + port + "/",
                "eventTypes",
                List.of("fairwell.offboarding.CaseOpened.v1")));
    assertThat(made.status()).as("%s", made).isEqualTo(201);
  }

  private static String open(FairwellClient client, int index) throws IOException {
    Answer opened =
        client.post(Journal.ACCOUNT, "/api/v1/cases", "case-" + index, Staff.resignation(index));
    assertThat(opened.status()).as("%s", opened).isEqualTo(201);
    return opened.json().get("id").asString();
  }

  /** The cases in the order in which the log has them opened. */
  private static List<String> inLog(Path data) {
    return StoredEvents.in("jdbc:sqlite:" + data.resolve("events.db")).rows().stream()
        .filter(row -> row.name().equals("offboarding.CaseOpened"))
        .map(StoredEvents.Row::stream)
        .toList();
  }
}
