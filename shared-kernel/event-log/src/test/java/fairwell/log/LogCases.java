package fairwell.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import fairwell.log.read.LogReader;
import fairwell.log.sample.GiveFeedback;
import fairwell.log.sample.Heard;
import fairwell.log.sample.SampleApp;
import fairwell.log.sample.Talks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the log does on any database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class LogCases {

  @TempDir static Path data;

  ConfigurableApplicationContext app;

  /** The settings that choose the database. */
  abstract String[] database();

  @BeforeAll
  void open() {
    app = start(data);
  }

  @AfterAll
  void close() {
    app.close();
  }

  ConfigurableApplicationContext start(Path folder) {
    var settings = new ArrayList<>(List.of(database()));
    settings.add("axon.eventhandling.processors.heard.mode=pooled");
    settings.add("axon.eventhandling.processors.heard.batch-size=100");
    settings.add("axon.eventhandling.processors.heard.initial-segment-count=2");
    settings.add("axon.eventhandling.processors.heard.thread-count=2");
    settings.add("axon.eventhandling.processors.heard.dlq.enabled=true");
    settings.add("fairwell.log.snapshot-every=5");
    return SampleApp.start(folder, settings.toArray(String[]::new));
  }

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
  void processesEveryEventOfAStreamInOrderAndRemembersWhereItWas() {
    give("E-heard", 30);
    var heard = app.getBean(Heard.class);
    await().until(() -> heardOf(heard, "E-heard").size() == 30);

    assertThat(heardOf(heard, "E-heard")).extracting(Recorded::sequence).isSorted();
    // The token has been through the store and can be read back by a processor that starts anew.
    var tokens = app.getBean(TokenStore.class);
    assertThat(tokens.fetchSegments("heard")).hasSize(2);
    processor().shutDown();
    give("E-heard", 3);
    processor().start();
    await().until(() -> heardOf(heard, "E-heard").size() >= 33);
    assertThat(heardOf(heard, "E-heard")).extracting(Recorded::sequence).doesNotHaveDuplicates();
  }

  @Test
  void hearsItAllAgainAfterAReset() {
    give("E-again", 4);
    var heard = app.getBean(Heard.class);
    await().until(() -> heardOf(heard, "E-again").size() == 4);

    processor().shutDown();
    // A replay token holds two tokens: this is what Axon's serializer cannot read by itself.
    processor().resetTokens();
    processor().start();

    await().until(() -> heardOf(heard, "E-again").size() == 4);
  }

  @Test
  void keepsWhatCouldNotBeHandledAndTriesItAgain() {
    var heard = app.getBean(Heard.class);
    heard.deafTo().add("E-deaf");
    give("E-deaf", 3);
    give("E-well", 1);
    var letters =
        app.getBean(EventProcessingConfiguration.class).deadLetterQueue("heard").orElseThrow();
    await().until(() -> letters.sequenceSize("E-deaf") == 3);
    await().until(() -> heardOf(heard, "E-well").size() == 1);

    heard.deafTo().clear();
    var again =
        app.getBean(EventProcessingConfiguration.class)
            .sequencedDeadLetterProcessor("heard")
            .orElseThrow();
    assertThat(again.processAny()).isTrue();

    assertThat(heardOf(heard, "E-deaf"))
        .extracting(Recorded::sequence)
        .containsExactly(0L, 1L, 2L);
    assertThat(letters.size()).isZero();
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

    for (var query :
        List.of("select name from event_log", "select name from snapshot")) {
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
      var writers =
          IntStream.range(0, 8).mapToObj(i -> threads.submit(() -> write(i))).toList();
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
        .until(() -> heard.events().stream().filter(e -> e.position() > from).count()
            >= stored.size());
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

  void give(String employee, int times) {
    for (int i = 0; i < times; i++) {
      gateway().sendAndWait(new GiveFeedback(new EmployeeId(employee), "words " + i));
    }
  }

  CompletableFuture<Integer> giveLater(ConfigurableApplicationContext node, String employee) {
    return node.getBean(CommandGateway.class)
        .send(new GiveFeedback(new EmployeeId(employee), "words"));
  }

  static GenericDomainEventMessage<?> event(String employee, long sequence) {
    var event = Talks.feedback(new EmployeeId(employee), (int) sequence, "words");
    var sealed = PersonalText.stored(employee, "none/text", "digest", "box");
    return new GenericDomainEventMessage<>(
        "Talks",
        employee,
        sequence,
        new FeedbackGiven(
            event.employeeId(), event.key(), event.givenOn(), event.channel(), sealed));
  }

  List<Long> sequences(String stream) {
    return app.getBean(LogReader.class).readStream(stream).stream()
        .map(Recorded::sequence)
        .toList();
  }

  static List<Recorded> heardOf(Heard heard, String stream) {
    return heard.events().stream().filter(e -> e.streamId().equals(stream)).toList();
  }

  CommandGateway gateway() {
    return app.getBean(CommandGateway.class);
  }

  JdbcTemplate jdbc() {
    return app.getBean(JdbcTemplate.class);
  }

  private StreamingEventProcessor processor() {
    return app.getBean(EventProcessingConfiguration.class)
        .eventProcessor("heard", StreamingEventProcessor.class)
        .orElseThrow();
  }

  /** What a node that has nothing in its cache makes of a stream. */
  private int countOf(String employee) {
    try (var other = start(data)) {
      return other
          .getBean(CommandGateway.class)
          .<Integer>sendAndWait(new GiveFeedback(new EmployeeId(employee), "one more"));
    }
  }

  private void falsify(String stream, String version) {
    jdbc()
        .update(
            "update snapshot set payload = ?, version = ? where stream_id = ?",
            ("{\"id\":\"" + stream + "\",\"count\":40}").getBytes(
                StandardCharsets.UTF_8),
            version,
            stream);
  }
}
