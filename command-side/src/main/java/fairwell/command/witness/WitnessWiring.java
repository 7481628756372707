package fairwell.command.witness;

import fairwell.command.outside.http.Names;
import fairwell.kernel.ledger.store.LedgerStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follows the witnesses, in the process that writes the ledger. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "fairwell.ledger.enabled", havingValue = "true")
@EnableConfigurationProperties(WitnessSettings.class)
class WitnessWiring {

  @Bean
  Witnesses witnesses(LedgerStore store, WitnessSettings settings, Clock clock) {
    return new Witnesses(
        store, settings, new Names(InetAddress::getAllByName, settings.allowLocal()), clock);
  }

  @Bean
  WitnessHealth witnessesHealthIndicator(Witnesses witnesses, MeterRegistry meters) {
    return new WitnessHealth(witnesses, meters);
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> witnessesStart(Witnesses witnesses) {
    return ready -> witnesses.start();
  }
}
