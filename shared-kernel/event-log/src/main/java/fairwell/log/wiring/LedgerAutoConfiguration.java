package fairwell.log.wiring;

import fairwell.kernel.ledger.store.Ledger;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.log.EventLogProperties;
import fairwell.log.ledger.LedgerKeyTrail;
import fairwell.log.ledger.LedgerKeys;
import fairwell.log.ledger.LedgerProperties;
import fairwell.log.ledger.LedgerWriter;
import fairwell.log.read.LogReader;
import fairwell.log.store.LedgerDatabase;
import fairwell.log.store.LogStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.eventhandling.EventBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;

/**
 * The ledger, in the one process that is to write it. In Axon Server events have no row that could
 * be read byte for byte, so there is no ledger over them yet.
 */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnProperty(name = "fairwell.ledger.enabled", havingValue = "true")
@EnableConfigurationProperties({EventLogProperties.class, LedgerProperties.class})
public class LedgerAutoConfiguration {

  @Bean
  LedgerDatabase ledgerDatabase(EventLogProperties log, LedgerProperties ledger) {
    return LedgerDatabase.open(ledger.url(log.data()), ledger.user(), ledger.password());
  }

  @Bean
  LedgerStore ledgerStore(LedgerDatabase database) {
    return new LedgerStore(database.dataSource());
  }

  @Bean
  LedgerKeys ledgerKeys(LedgerStore store, EventLogProperties log, LedgerProperties ledger) {
    return new LedgerKeyFiles(
            ledger.signingKeyFile(log.data()),
            ledger.blindingKeyFile(log.data()),
            store.head().size() == 0,
            log.keys().createMasterKey())
        .readOrCreate(ledger.origin());
  }

  @Bean
  LedgerWriter ledgerWriter(
      LogStore log, LedgerStore store, LedgerKeys keys, ObjectProvider<Clock> clock) {
    return new LedgerWriter(
        log.rows(),
        () -> Ledger.open(store, keys.signing(), keys.blinding()),
        clock.getIfUnique(Clock::systemUTC));
  }

  @Bean
  LedgerKeyTrail ledgerKeyTrail(
      LedgerKeys keys, LogReader log, EventBus events, ObjectProvider<Clock> clock) {
    return new LedgerKeyTrail(keys, log, events, clock.getIfUnique(Clock::systemUTC));
  }

  @Bean
  LedgerHealth ledgerHealthIndicator(LedgerWriter writer, LedgerStore store, MeterRegistry meters) {
    return new LedgerHealth(writer, store, meters);
  }

  @Bean
  SmartLifecycle ledgerWriterLife(LedgerWriter writer, LedgerKeyTrail trail) {
    return new SmartLifecycle() {
      private volatile boolean running;

      @Override
      public void start() {
        running = true;
        // What a key signs comes after the event that says it signs.
        trail.record();
        writer.start();
      }

      @Override
      public void stop() {
        running = false;
        writer.close();
      }

      @Override
      public boolean isRunning() {
        return running;
      }
    };
  }
}
