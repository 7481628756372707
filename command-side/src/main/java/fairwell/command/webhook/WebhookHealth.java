package fairwell.command.webhook;

import fairwell.command.webhook.rule.Standing;
import fairwell.command.webhook.store.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How many receivers fail or were switched off, and how many events were given up, as gauges and as
 * details of the health. They wait for an operator; the process itself is well.
 */
@Component("webhooksHealthIndicator")
class WebhookHealth implements HealthIndicator {

  static final String FAILING = "fairwell.webhooks.failing";
  static final String DISABLED = "fairwell.webhooks.disabled";
  static final String GIVEN_UP = "fairwell.webhooks.dead-letters";
  static final String BEHIND = "fairwell.webhooks.behind";

  private final Webhooks webhooks;

  WebhookHealth(Webhooks webhooks, MeterRegistry meters) {
    this.webhooks = webhooks;
    Gauge.builder(FAILING, this, WebhookHealth::failing)
        .description("Receivers whose last attempt failed")
        .register(meters);
    Gauge.builder(DISABLED, this, WebhookHealth::disabled)
        .description("Receivers that were switched off because they took nothing")
        .register(meters);
    Gauge.builder(GIVEN_UP, webhooks, Webhooks::givenUp)
        .description("Events that a receiver did not take in all the time they were tried")
        .register(meters);
    Gauge.builder(BEHIND, this, WebhookHealth::behind)
        .description("How many positions of the log the last of the active receivers is behind")
        .register(meters);
  }

  @Override
  public Health health() {
    return Health.up()
        .withDetail("failing", failing())
        .withDetail("disabled", disabled())
        .withDetail("deadLetters", webhooks.givenUp())
        .build();
  }

  private long failing() {
    return webhooks.all().stream()
        .filter(endpoint -> endpoint.standing().failures() > 0)
        .filter(WebhookHealth::isActive)
        .count();
  }

  private long disabled() {
    return webhooks.all().stream()
        .filter(endpoint -> endpoint.standing().status() == Standing.Status.DISABLED)
        .count();
  }

  private long behind() {
    long head = webhooks.head();
    return webhooks.all().stream()
        .filter(WebhookHealth::isActive)
        .mapToLong(endpoint -> head - endpoint.standing().position())
        .max()
        .orElse(0);
  }

  private static boolean isActive(Endpoint endpoint) {
    return endpoint.standing().status() == Standing.Status.ACTIVE;
  }
}
