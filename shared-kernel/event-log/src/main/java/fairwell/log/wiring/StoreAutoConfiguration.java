package fairwell.log.wiring;

import fairwell.log.EventLogProperties;
import fairwell.log.json.LogSerializer;
import fairwell.log.json.StoredName;
import fairwell.log.json.StoredNames;
import fairwell.log.store.DuplicateKey;
import fairwell.log.store.LogDatabase;
import fairwell.log.store.LogStore;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The database, its transactions, and everything Axon keeps in it besides the events. All beans are
 * ours: Axon 4.13.0 looks for Boot 3 and would quietly do without transactions and durable tokens.
 */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
      "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
      "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
      "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
      "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration",
      "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
    })
@EnableConfigurationProperties({EventLogProperties.class, EventProcessorProperties.class})
public class StoreAutoConfiguration {

  @Bean
  LogDatabase logDatabase(EventLogProperties properties) {
    return LogDatabase.open(properties);
  }

  /** For transactions. What only reads asks {@link LogDatabase#reader()}. */
  @Bean
  @Primary
  DataSource dataSource(LogDatabase database) {
    return database.writer();
  }

  @Bean
  @Primary
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactionManager) {
    return new SpringTransactionManager(transactionManager);
  }

  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new SpringDataSourceConnectionProvider(dataSource);
  }

  @Bean
  PersistenceExceptionResolver persistenceExceptionResolver() {
    return new DuplicateKey();
  }

  @Bean
  StoredNames storedNames(ObjectProvider<StoredName> names) {
    return new StoredNames(names.stream().toList());
  }

  @Bean
  @Primary
  LogSerializer serializer(StoredNames names) {
    return LogSerializer.forStore(names);
  }

  @Bean
  @Qualifier("eventSerializer")
  LogSerializer eventSerializer(StoredNames names) {
    return LogSerializer.forStore(names);
  }

  @Bean
  @Qualifier("messageSerializer")
  LogSerializer messageSerializer(StoredNames names) {
    return LogSerializer.forMessages(names);
  }

  @Bean
  LogStore logStore(
      LogDatabase database, TransactionManager transactions, LogSerializer serializer) {
    return new LogStore(database, transactions, serializer);
  }

  @Bean
  TokenStore tokenStore(LogStore store) {
    return store.tokens();
  }

  /** Serves the groups with {@code axon.eventhandling.processors.GROUP.dlq.enabled}. */
  @Bean
  DeadLetterQueueProviderConfigurerModule deadLetterQueueProviderConfigurerModule(
      EventProcessorProperties processors, LogStore store) {
    return new DeadLetterQueueProviderConfigurerModule(
        processors, group -> configuration -> store.deadLetters(group));
  }
}
