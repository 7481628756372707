package fairwell.log.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.SubjectKeys;
import fairwell.log.json.LogSerializer;
import fairwell.log.read.AxonServerLog;
import fairwell.log.read.LogReader;
import fairwell.log.sample.SampleApp;
import fairwell.log.sample.Talks;
import java.nio.file.Path;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wired for Axon Server; nobody listens there. */
class AxonServerTest {

  @TempDir private Path data;

  @Test
  void isSwitchedOnByOneSettingAndStillSeals() {
    try (var app =
        SampleApp.start(
            data,
            "axon.axonserver.enabled=true",
            "axon.axonserver.servers=127.0.0.1:1",
            "axon.axonserver.connect-timeout=200")) {
      assertThat(app.getBean(EventBus.class)).isInstanceOf(AxonServerEventStore.class);
      assertThat(app.getBean(CommandBus.class)).isInstanceOf(AxonServerCommandBus.class);
      assertThat(app.getBean(QueryBus.class)).isInstanceOf(AxonServerQueryBus.class);
      assertThat(app.getBean(LogReader.class)).isInstanceOf(AxonServerLog.class);
      assertThat(app.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
      assertThat(app.getBean(Serializer.class)).isInstanceOf(LogSerializer.class);

      var failure =
          catchThrowable(() ->
              app.getBean(EventBus.class)
                  .publish(
                      GenericEventMessage.asEventMessage(
                          Talks.feedback(new EmployeeId("E-lin"), 1, "words"))));

      // It fails for want of a server, not of a seal.
      assertThat(failure).isNotNull().isNotInstanceOf(SerializationException.class);
      assertThat(app.getBean(SubjectKeys.class).find("E-lin")).isPresent();
    }
  }
}
