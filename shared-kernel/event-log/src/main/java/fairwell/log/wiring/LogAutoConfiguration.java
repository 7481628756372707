package fairwell.log.wiring;

import fairwell.kernel.personal.Sealer;
import fairwell.log.EventLogProperties;
import fairwell.log.json.LogSerializer;
import fairwell.log.json.StoredNames;
import fairwell.log.json.Upcasters;
import fairwell.log.personal.SealPersonalData;
import fairwell.log.read.AxonServerLog;
import fairwell.log.read.HeadPosition;
import fairwell.log.read.LogReader;
import fairwell.log.read.StoredLog;
import fairwell.log.store.LogStore;
import fairwell.log.store.RecentlyUsed;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The event store with its sealing, the ways to read it, and what aggregates are made with. */
@AutoConfiguration(
    after = {KeysAutoConfiguration.class, StoreAutoConfiguration.class},
    beforeName = {
      "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
      "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration",
      "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
    })
public class LogAutoConfiguration {

  private static final String AXON_SERVER = "axon.axonserver.enabled";

  /** Whichever event store it is, nothing is published past the sealing. */
  @Bean
  static BeanPostProcessor sealPersonalData(ObjectProvider<Sealer> sealer) {
    var seal = new SealPersonalData(sealer::getObject);
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof EventBus events) {
          events.registerDispatchInterceptor(seal);
        }
        return bean;
      }
    };
  }

  @Bean
  EventUpcaster releasedUpcasters() {
    return Upcasters.released();
  }

  @Bean
  @ConditionalOnProperty(name = AXON_SERVER, havingValue = "false", matchIfMissing = true)
  EventStorageEngine eventStorageEngine(
      LogStore store, Configuration configuration, StoredNames names) {
    return store.engine(configuration.upcasterChain(), names.snapshots());
  }

  /** Looks for events of other processes every tenth of a second; its own it hears of at once. */
  @Bean(name = "eventBus")
  @Qualifier("eventStore")
  @ConditionalOnProperty(name = AXON_SERVER, havingValue = "false", matchIfMissing = true)
  EmbeddedEventStore eventStore(EventStorageEngine engine, Configuration configuration) {
    return EmbeddedEventStore.builder()
        .storageEngine(engine)
        .cachedEvents(10_000)
        .fetchDelay(100)
        .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
        .spanFactory(configuration.getComponent(EventBusSpanFactory.class))
        .build();
  }

  @Bean
  @ConditionalOnProperty(name = AXON_SERVER, havingValue = "false", matchIfMissing = true)
  StoredLog logReader(LogStore store, LogSerializer serializer, Configuration configuration) {
    return new StoredLog(store.rows(), serializer, configuration::upcasterChain);
  }

  @Bean
  @ConditionalOnProperty(name = AXON_SERVER, havingValue = "true")
  LogReader axonServerLogReader(EventStore store) {
    return new AxonServerLog(store);
  }

  @Bean
  HeadPosition headPosition(LogReader log) {
    return new HeadPosition(log::head);
  }

  @Bean
  @ConditionalOnMissingBean
  CorrelationDataProvider carriedMetadata() {
    return new CarriedMetadata();
  }

  @Bean
  ConflictRetry conflictRetry() {
    return new ConflictRetry();
  }

  @Bean
  @ConditionalOnMissingBean
  CommandGateway commandGateway(CommandBus commandBus, ConflictRetry conflictRetry) {
    return DefaultCommandGateway.builder()
        .commandBus(commandBus)
        .retryScheduler(conflictRetry)
        .build();
  }

  /** For aggregates: {@code snapshotTriggerDefinition = "snapshotTrigger"}. */
  @Bean
  @ConditionalOnMissingBean
  SnapshotTriggerDefinition snapshotTrigger(
      Snapshotter snapshotter, EventLogProperties properties) {
    return new EventCountSnapshotTriggerDefinition(snapshotter, properties.log().snapshotEvery());
  }

  /** For aggregates: {@code cache = "aggregateCache"}. */
  @Bean
  @ConditionalOnMissingBean
  Cache aggregateCache(EventLogProperties properties) {
    return new RecentlyUsed(properties.log().cachedAggregates());
  }
}
