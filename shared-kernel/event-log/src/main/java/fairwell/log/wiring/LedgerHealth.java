package fairwell.log.wiring;

import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.log.ledger.LedgerWriter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How far the ledger covers the log, as gauges and as details of the health. */
final class LedgerHealth implements HealthIndicator {

  static final String LAG = "fairwell.ledger.lag";
  static final String ENTRIES = "fairwell.ledger.entries";

  /** The promise: what was recorded is under a signed checkpoint within this time. */
  private static final Duration PROMISED = Duration.ofSeconds(5);

  private static final double MILLIS = 1000;

  private final LedgerWriter writer;
  private final LedgerStore store;

  LedgerHealth(LedgerWriter writer, LedgerStore store, MeterRegistry meters) {
    this.writer = writer;
    this.store = store;
    Gauge.builder(LAG, writer, one -> one.lag().toMillis() / MILLIS)
        .description("How long the oldest event without a signed checkpoint has waited for one")
        .baseUnit("seconds")
        .register(meters);
    Gauge.builder(ENTRIES, store, one -> one.head().size())
        .description("How many entries the ledger has")
        .register(meters);
  }

  @Override
  public Health health() {
    Duration lag = writer.lag();
    Health.Builder health =
        writer.trouble().isPresent() || lag.compareTo(PROMISED) > 0
            ? Health.outOfService()
            : Health.up();
    writer.trouble().ifPresent(trouble -> health.withDetail("trouble", trouble));
    return health
        .withDetail("covered", writer.covered())
        .withDetail("entries", store.head().size())
        .withDetail("lagSeconds", lag.toMillis() / MILLIS)
        .build();
  }
}
