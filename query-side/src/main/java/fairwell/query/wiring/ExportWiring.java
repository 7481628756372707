package fairwell.query.wiring;

import fairwell.kernel.personal.DerivedKeys;
import fairwell.kernel.personal.SubjectKeys;
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
import org.springframework.boot.web.server.context.WebServerApplicationContext;
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
      DerivedKeys derived,
      EventLogProperties properties,
      SubjectKeys subjects,
      ExportLimits limits,
      ObjectProvider<Clock> clock) {
    return new Exports(
        properties.data().resolve("exports"),
        derived,
        log,
        texts,
        events,
        keys.signing(),
        subject -> subjects.find(subject).isEmpty(),
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

      /** Whoever can ask finds them begun: before the web server, and until after it. */
      @Override
      public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
      }
    };
  }
}
