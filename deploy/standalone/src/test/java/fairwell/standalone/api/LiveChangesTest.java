package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.Disposable;
import tools.jackson.databind.JsonNode;

/** The live streams: a watcher who was away is told what it missed, and nothing twice. */
class LiveChangesTest extends LiveFairwell {

  private static final String LIST = "/api/v1/live/cases?unit=WATCHED";

  @Test
  void whoComesAgainMissesNothingAndIsToldNothingTwice() {
    List<String> cases = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      cases.add(newCase("WATCHED", false));
    }
    Map<String, Long> expected = new LinkedHashMap<>();
    List<Long> told = new ArrayList<>();
    String last = null;
    for (int round = 1; round <= 6; round++) {
      // While nobody watches …
      expected.put(cases.get(round % 3), changed(cases.get(round % 3), round));
      try (Watcher watcher = new Watcher(LIST, last)) {
        if (last == null) {
          watcher.awaitEvent("position");
        }
        // … and while somebody does.
        expected.put(cases.get((round + 1) % 3), changed(cases.get((round + 1) % 3), round + 10));
        watcher.awaitRow(cases.get((round + 1) % 3));
        watcher.events.stream()
            .filter(event -> "case".equals(event.event()))
            .forEach(event -> told.add(Watcher.row(event).path("position").asLong()));
        last = watcher.lastId();
      }
    }
    try (Watcher watcher = new Watcher(LIST, last)) {
      watcher.awaitEvent("position");
      watcher.rows().forEach(row -> told.add(row.path("position").asLong()));
    }

    assertThat(told).doesNotHaveDuplicates();
    // Of every case its newest state was told.
    for (String id : cases) {
      JsonNode row = get("hr", "/api/v1/cases/" + id).json();
      assertThat(told).contains(row.path("position").asLong());
    }
  }

  @Test
  void aScriptMaySayAfterWhichPositionItWantsToHear() {
    String id = newCase("WATCHED", false);
    long before = get("hr", "/api/v1/cases/" + id).json().path("position").asLong();
    changed(id, 3);

    try (Watcher watcher = new Watcher(LIST + "&after=" + before, null)) {
      watcher.awaitRow(id);
      assertThat(watcher.rows().getLast().path("id").asString()).isEqualTo(id);
    }
  }

  @Test
  void aRowThatLeavesTheFilterIsToldAsUnwanted() {
    String id = newCase("WATCHED", false);
    String stage = get("hr", "/api/v1/cases/" + id).json().at("/summary/stage").asString();
    try (Watcher watcher = new Watcher(LIST + "&stage=" + stage, null)) {
      watcher.awaitEvent("position");
      done(
          "hr",
          "/api/v1/cases/" + id + "/rescind-case",
          Map.of("cause", "NO_LONGER_INTENDED", "reason", "留下"));

      watcher.awaitRow(id);
      JsonNode change = Watcher.data(watcher.events.getLast());
      assertThat(change.path("wanted").asBoolean(true)).isFalse();
    }
  }

  @Test
  void oneCaseIsToldAsAWholeAndFromTheLastEventOn() {
    String id = newCase("WATCHED", false);
    String last;
    try (Watcher watcher = new Watcher("/api/v1/live/cases/" + id, null)) {
      watcher.awaitEvent("case");
      changed(id, 4);
      await()
          .until(() -> watcher.events.stream().filter(e -> "case".equals(e.event())).count() == 2);
      last = watcher.lastId();
    }
    changed(id, 5);
    try (Watcher watcher = new Watcher("/api/v1/live/cases/" + id, last)) {
      watcher.awaitEvent("case");
      List<JsonNode> files =
          watcher.events.stream().filter(e -> "case".equals(e.event())).map(Watcher::data).toList();
      assertThat(files).hasSize(1);
      // Opened, an assessment asked for, and twice another day.
      assertThat(files.getFirst().path("timeline").size()).isEqualTo(4);
    }
  }

  /** Somebody who listens; collects what it hears. */
  private final class Watcher implements AutoCloseable {

    final List<ServerSentEvent<JsonNode>> events = new CopyOnWriteArrayList<>();
    private final Disposable listening;

    Watcher(String path, @Nullable String lastEvent) {
      listening =
          asking("hr", path)
              .headers(headers -> {
                headers.set("Accept", "text/event-stream");
                if (lastEvent != null) {
                  headers.set("Last-Event-ID", lastEvent);
                }
              })
              .exchange()
              .expectStatus()
              .isOk()
              .returnResult(new ParameterizedTypeReference<ServerSentEvent<JsonNode>>() {})
              .getResponseBody()
              .subscribe(events::add);
      awaitEvent("hello");
    }

    void awaitEvent(String name) {
      await(name).until(() -> events.stream().anyMatch(event -> name.equals(event.event())));
    }

    void awaitRow(String id) {
      await("news of " + id)
          .until(() -> rows().stream().anyMatch(row -> row.path("id").asString().equals(id)));
    }

    List<JsonNode> rows() {
      return events.stream().filter(e -> "case".equals(e.event())).map(Watcher::row).toList();
    }

    @Nullable String lastId() {
      return events.stream()
          .map(ServerSentEvent::id)
          .filter(java.util.Objects::nonNull)
          .reduce((before, after) -> after)
          .orElse(null);
    }

    static JsonNode data(ServerSentEvent<JsonNode> event) {
      return java.util.Objects.requireNonNull(event.data());
    }

    static JsonNode row(ServerSentEvent<JsonNode> event) {
      return data(event).path("row");
    }

    @Override
    public void close() {
      listening.dispose();
    }
  }
}
