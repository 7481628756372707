package fairwell.command.automation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How many streams have an automation parked, as a gauge and as a detail of the health. Parked ones
 * wait for an operator; the process itself is well, and a restart would not help.
 */
@Component("automationsHealthIndicator")
class ParkedAutomations implements HealthIndicator {

  static final String GAUGE = "fairwell.automations.parked";

  private final DeadLetters letters;

  ParkedAutomations(DeadLetters letters, MeterRegistry meters) {
    this.letters = letters;
    Gauge.builder(GAUGE, letters, DeadLetters::waiting)
        .description("Cases and employees whose automations wait for an operator")
        .register(meters);
  }

  @Override
  public Health health() {
    return Health.up().withDetail("parked", letters.waiting()).build();
  }
}
