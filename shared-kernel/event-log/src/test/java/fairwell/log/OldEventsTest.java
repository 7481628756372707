package fairwell.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.log.read.LogReader;
import fairwell.log.sample.Heard;
import fairwell.log.sample.SampleApp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An event in a form no longer written: lifted where an upcaster knows how, refused elsewhere. */
public class OldEventsTest {

  /** As a trial version wrote it: no channel, and the text under another name. */
  public static final String OLD =
      """
      {"employeeId":"E-old","key":"talk:1","givenOn":"2026-02-28",
       "said":{"subject":"E-old","in":"e-1/said","_sd":"ZGlnZXN0","box":"Ym94"}}
      """;

  @TempDir private Path data;

  /** Lifts {@link #OLD}. */
  public static class FromTheTrial extends SingleEventUpcaster {

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
      return event.getType().equals(new SimpleSerializedType("employee.FeedbackGiven", "0"));
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
      return event.upcastPayload(
          new SimpleSerializedType("employee.FeedbackGiven", "2"),
          JsonNode.class,
          json -> {
            var fields = (ObjectNode) json;
            fields.set("text", fields.remove("said"));
            return fields.put("channel", "unknown").putNull("access");
          });
    }
  }

  static class Lifting {
    @Bean
    EventUpcaster fromTheTrial() {
      return new FromTheTrial();
    }
  }

  @Test
  void liftsThemForEveryReader() {
    try (var app =
        SampleApp.start(Lifting.class, data, "axon.eventhandling.processors.heard.mode=pooled")) {
      store(app);

      var stream = app.getBean(LogReader.class).readStream("E-old");
      assertThat(stream).hasSize(1);
      var event = (FeedbackGiven) stream.getFirst().event();
      assertThat(event.channel()).isEqualTo("unknown");
      assertThat(event.text().subject()).isEqualTo("E-old");
      await().until(() -> app.getBean(Heard.class).events().size() == 1);
      assertThat(app.getBean(Heard.class).events().getFirst()).isEqualTo(stream.getFirst());
    }
  }

  @Test
  void refusesThemWhereNothingLiftsThem() {
    try (var app = SampleApp.start(data)) {
      store(app);

      assertThatThrownBy(() -> app.getBean(LogReader.class).readStream("E-old"))
          .hasStackTraceContaining("employee.FeedbackGiven is stored in version 0");
    }
  }

  private static void store(ConfigurableApplicationContext app) {
    app.getBean(JdbcTemplate.class)
        .update(
            "insert into event_log (event_id, stream_id, sequence, stream_type, recorded_at, name,"
                + " version, payload, metadata) values ('e-1', 'E-old', 0, 'Talks',"
                + " '2026-02-28T00:00:00.000Z', 'employee.FeedbackGiven', '0', ?, ?)",
            OLD.getBytes(StandardCharsets.UTF_8),
            "{}".getBytes(StandardCharsets.UTF_8));
  }
}
