package fairwell.command.inbound;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How many messages from outside wait for an operator, as a gauge and as a detail of the health.
 */
@Component("inboundHealthIndicator")
class InboundHealth implements HealthIndicator {

  static final String GAUGE = "fairwell.inbound.parked";

  private final Inbound inbound;

  InboundHealth(Inbound inbound, MeterRegistry meters) {
    this.inbound = inbound;
    Gauge.builder(GAUGE, inbound, Inbound::parked)
        .description("Messages of other systems that wait for an operator")
        .register(meters);
  }

  @Override
  public Health health() {
    return Health.up().withDetail("parked", inbound.parked()).build();
  }
}
