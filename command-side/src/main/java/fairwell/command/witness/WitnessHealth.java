package fairwell.command.witness;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How far each witness is behind, as a gauge, and what it said last, as a detail of the health. A
 * witness that is away is no fault of this process; one that saw another history is looked at.
 */
final class WitnessHealth implements HealthIndicator {

  static final String LAG = "fairwell.ledger.witness.lag";

  private static final double MILLIS = 1000;

  private final Witnesses witnesses;

  WitnessHealth(Witnesses witnesses, MeterRegistry meters) {
    this.witnesses = witnesses;
    for (WitnessFollower one : witnesses.all()) {
      Gauge.builder(LAG, one, follower -> follower.lag().toMillis() / MILLIS)
          .description("How long the oldest checkpoint waits that this witness has not cosigned")
          .baseUnit("seconds")
          .tag("witness", one.name())
          .register(meters);
    }
  }

  @Override
  public Health health() {
    boolean forked = witnesses.all().stream().anyMatch(one -> one.standing().forked());
    Health.Builder health = forked ? Health.outOfService() : Health.up();
    for (WitnessFollower one : witnesses.all()) {
      String code = one.standing().code();
      health.withDetail(one.name(), code.isEmpty() ? "cosigns" : code);
    }
    return health.build();
  }
}
