package fairwell.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.id.EmployeeId;
import fairwell.log.read.LogReader;
import fairwell.log.sample.GiveFeedback;
import fairwell.log.sample.Heard;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What the log does on any database. */
abstract class LogCases extends ProcessorCases {

  @Test
  void tellsTwoWritersOnOneEventFromOtherTrouble() {
    var engine = app.getBean(EventStorageEngine.class);
    engine.appendEvents(List.of(event("E-twice", 0)));
    engine.appendEvents(List.of(event("E-twice", 1)));

    assertThatThrownBy(() -> engine.appendEvents(List.of(event("E-twice", 0))))
        .isInstanceOf(AggregateStreamCreationException.class);
    assertThatThrownBy(() -> engine.appendEvents(List.of(event("E-twice", 1))))
        .isInstanceOf(ConcurrencyException.class);
    assertThat(sequences("E-twice")).containsExactly(0L, 1L);
  }

  @Test
  void refusesOnceAndStoresNothing() {
    var talk = new GiveFeedback(new EmployeeId("E-refused"), "refused");

    assertThatThrownBy(() -> gateway().sendAndWait(talk))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("refused");
    assertThat(app.getBean(LogReader.class).readStream("E-refused")).isEmpty();
  }

  @Test
  void rollsBackWithTheTransaction() {
    var engine = app.getBean(EventStorageEngine.class);
    var transaction = app.getBean(TransactionTemplate.class);

    transaction.executeWithoutResult(status -> {
      engine.appendEvents(List.of(event("E-undone", 0)));
      assertThat(engine.lastSequenceNumberFor("E-undone")).contains(0L);
      status.setRollbackOnly();
    });

    assertThat(engine.lastSequenceNumberFor("E-undone")).isEmpty();
  }

  @Test
  void storesASnapshotUnderItsNameAndGoesOnFromIt() throws Exception {
    give("E-long", 12);

    var snapshots =
        jdbc()
            .queryForList(
                "select name || ' ' || version from snapshot where stream_id = ?",
                String.class,
                "E-long");
    assertThat(snapshots).containsExactly("sample.Talks 1");
    // Each look adds one more.
    assertThat(countOf("E-long")).isEqualTo(12);
    // From the snapshot, not from the events: a falsified one shows.
    falsify("E-long", "1");
    assertThat(countOf("E-long")).isGreaterThan(40);
    // One in an older form is left aside, and the events tell it all.
    falsify("E-long", "0");
    assertThat(countOf("E-long")).isEqualTo(14);
  }

  @Test
  void storesNoJavaName() {
    give("E-names", 7);

    for (var query : List.of("select name from event_log", "select name from snapshot")) {
      assertThat(jdbc().queryForList(query, String.class))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(name).matches("(employee|sample)\\.[A-Z][A-Za-z]+"));
    }
  }

  @Test
  void startsTwiceOnOneDatabase() {
    give("E-both", 1);
    try (var other = start(data)) {
      assertThat(other.getBean(LogReader.class).readStream("E-both")).hasSize(1);
    }
  }

  @Test
  void readsTheLogWhileManyWrite() throws Exception {
    var reader = app.getBean(LogReader.class);
    var from = reader.head();
    var read = new ArrayList<Recorded>();
    try (var threads = Executors.newFixedThreadPool(9)) {
      var writers = IntStream.range(0, 8).mapToObj(i -> threads.submit(() -> write(i))).toList();
      var following =
          threads.submit(() -> {
            var done = false;
            for (long at = from; !done; at = read.isEmpty() ? from : read.getLast().position()) {
              done = writers.stream().allMatch(Future::isDone);
              reader.read(at, reader.head(), 7, read::add);
            }
          });
      for (var writer : writers) {
        writer.get();
      }
      following.get();
    }

    var stored =
        jdbc()
            .queryForList(
                "select event_id from event_log where position > ? order by position",
                String.class,
                from);
    assertThat(stored).hasSize(8 * 60 * 2 / 3 * 2);
    assertThat(read).extracting(Recorded::eventId).containsExactlyElementsOf(stored);
    // Live processors keep to the same order of positions and miss nothing either.
    var heard = app.getBean(Heard.class);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            heard.events().stream().filter(e -> e.position() > from).count() >= stored.size());
    assertThat(heard.events().stream().filter(e -> e.position() > from).map(Recorded::eventId))
        .containsExactlyInAnyOrderElementsOf(stored);
  }

  /** Two events a transaction; every third transaction is rolled back. */
  private void write(int writer) {
    var engine = app.getBean(EventStorageEngine.class);
    var transaction = app.getBean(TransactionTemplate.class);
    for (int i = 0; i < 60; i++) {
      var undone = i % 3 == 2;
      var stream = "E-w" + writer + "-" + i;
      transaction.executeWithoutResult(status -> {
        engine.appendEvents(List.of(event(stream, 0)));
        engine.appendEvents(List.of(event(stream, 1)));
        if (undone) {
          status.setRollbackOnly();
        }
      });
    }
  }

  /** What an application that has nothing in its cache makes of a stream. */
  private int countOf(String employee) {
    close();
    open();
    return gateway().<Integer>sendAndWait(new GiveFeedback(new EmployeeId(employee), "one more"));
  }

  private void falsify(String stream, String version) {
    jdbc()
        .update(
            "update snapshot set payload = ?, version = ? where stream_id = ?",
            ("{\"id\":\"" + stream + "\",\"count\":40}").getBytes(StandardCharsets.UTF_8),
            version,
            stream);
  }
}
