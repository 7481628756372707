package fairwell.log;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import fairwell.log.read.LogReader;
import fairwell.log.sample.GiveFeedback;
import fairwell.log.sample.Heard;
import fairwell.log.sample.SampleApp;
import fairwell.log.sample.Talks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A log on some database, and what is done to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class LogOn {

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
            event.employeeId(), event.key(), event.givenOn(), event.channel(), sealed, null));
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
}
