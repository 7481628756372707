package fairwell.command.access;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * For how many cases the identity provider could not be brought to it, as a gauge and as a detail
 * of the health. The process itself is well.
 */
final class AccessHealth implements HealthIndicator {

  static final String FAILING = "fairwell.access.failing";

  private final AccessWork work;

  AccessHealth(AccessWork work, MeterRegistry meters) {
    this.work = work;
    Gauge.builder(FAILING, work, AccessWork::failing)
        .description("Cases whose access could not be cut or given back at the last attempt")
        .register(meters);
  }

  @Override
  public Health health() {
    return Health.up().withDetail("failing", work.failing()).build();
  }
}
