package fairwell.query.wiring;

import fairwell.kernel.personal.MasterKey;
import fairwell.log.EventLogProperties;
import fairwell.log.ledger.LedgerKeys;
import fairwell.log.read.StoredLog;
import fairwell.query.export.ExportLimits;
import fairwell.query.export.Exports;
import fairwell.query.personal.PersonalTexts;
import java.time.Clock;
import org.axonframework.eventhandling.EventBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Exports, in the process that has the keys of the ledger: it signs what it hands out. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "fairwell.ledger.enabled", havingValue = "true")
@EnableConfigurationProperties(ExportLimits.class)
class ExportWiring {

  @Bean
  Exports exports(
      StoredLog log,
      PersonalTexts texts,
      EventBus events,
      LedgerKeys keys,
      MasterKey master,
      EventLogProperties properties,
      ExportLimits limits,
      ObjectProvider<Clock> clock) {
    return new Exports(
        properties.data().resolve("exports"),
        master,
        log,
        texts,
        events,
        keys.signing(),
        limits,
        clock.getIfUnique(Clock::systemUTC));
  }

  @Bean
  SmartLifecycle exportsLife(Exports exports) {
    return new SmartLifecycle() {
      private volatile boolean running;

      @Override
      public void start() {
        running = true;
        exports.start();
      }

      @Override
      public void stop() {
        running = false;
        exports.close();
      }

      @Override
      public boolean isRunning() {
        return running;
      }
    };
  }
}
