package fairwell.log;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.log.json.LogSerializer;
import fairwell.log.read.LogReader;
import fairwell.log.read.StoredLog;
import fairwell.log.sample.SampleApp;
import fairwell.log.store.DuplicateKey;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * An application that starts is no proof of anything: Axon has a quiet stand-in for each of these.
 */
class WiringTest {

  @TempDir private static Path data;

  @SuppressWarnings("NullAway.Init")
  private static ConfigurableApplicationContext app;

  @BeforeAll
  static void start() {
    app = SampleApp.start(data);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void storesEventsInTheDatabase() {
    assertThat(app.getBean(EventBus.class)).isInstanceOf(EmbeddedEventStore.class);
    assertThat(app.getBean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
    assertThat(app.getBean(LogReader.class)).isInstanceOf(StoredLog.class);
    assertThat(data.resolve("events.db")).exists();
  }

  @Test
  void runsCommandsInTransactions() {
    assertThat(app.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    assertThat(app.getBeansOfType(PlatformTransactionManager.class)).hasSize(1);
    assertThat(app.getBean(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
  }

  @Test
  void keepsTokensInTheDatabase() {
    assertThat(app.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
  }

  @Test
  void writesEverythingUnderLogicalNames() {
    assertThat(app.getBeansOfType(Serializer.class).values())
        .hasSize(3)
        .allSatisfy(serializer -> assertThat(serializer).isInstanceOf(LogSerializer.class));
  }

  @Test
  void recognisesConflicts() {
    assertThat(app.getBean(PersistenceExceptionResolver.class)).isInstanceOf(DuplicateKey.class);
  }

  @Test
  void measuresIntoTheRegistryOfBoot() {
    assertThat(app.getBeansOfType(MeterRegistry.class)).hasSize(1);
    assertThat(app.getBeansOfType(GlobalMetricRegistry.class)).hasSize(1);
    assertThat(app.containsBean("simpleMeterRegistry")).isTrue();
  }

  @Test
  void leavesTheUpdateCheckerAndTheTimeoutsOut() {
    assertThat(app.getBeanDefinitionNames())
        .noneMatch(name -> name.contains("UpdateChecker"))
        .noneMatch(name -> name.contains("TimeoutHandlerEnhancer"));
    assertThat(app.getEnvironment().getProperty("axon.timeout.enabled")).isEqualTo("false");
  }

  @Test
  void asksNoAxonServer() {
    assertThat(app.getBeanDefinitionNames()).noneMatch(name -> name.contains("platformConnection"));
  }
}
