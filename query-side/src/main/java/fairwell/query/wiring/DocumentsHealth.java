package fairwell.query.wiring;

import fairwell.query.runner.DocumentRunner;
import fairwell.query.runner.DocumentsStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the documents can be asked, and how far they are behind the log. Part of the readiness:
 * nobody is sent here while the documents are being made.
 */
@Component("documentsHealthIndicator")
class DocumentsHealth implements HealthIndicator {

  private final DocumentRunner runner;

  DocumentsHealth(DocumentRunner runner) {
    this.runner = runner;
  }

  @Override
  public Health health() {
    DocumentsStatus status = runner.status();
    Health.Builder health =
        switch (status.phase()) {
          case LIVE -> status.stuck() ? Health.outOfService() : Health.up();
          case STARTING, REBUILDING, CATCHING_UP -> Health.outOfService();
          case FAILED, STOPPED -> Health.down();
        };
    return health
        .withDetail("phase", status.phase())
        .withDetail("progress", status.progress())
        .withDetail("position", status.position())
        .withDetail("lag", status.lag())
        .withDetail("heldBack", status.heldBack())
        .withDetail("stuck", status.stuck())
        .build();
  }
}
