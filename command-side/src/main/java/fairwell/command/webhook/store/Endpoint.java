package fairwell.command.webhook.store;

import fairwell.command.webhook.event.OutgoingType;
import fairwell.command.webhook.rule.Standing;
import java.time.Instant;
import java.util.Set;

/**
 * A receiver as it was registered, and how it stands.
 *
 * @param types what it wants, of what may leave
 * @param requestDigest of the request that registered it
 * @param revision raised by every change: of an attempt and an operator's act at the same time only
 *     the first counts
 */
public record Endpoint(
    String id,
    String url,
    String description,
    Set<OutgoingType> types,
    String requestDigest,
    Instant createdAt,
    Standing standing,
    long revision) {

  public Endpoint {
    types = Set.copyOf(types);
  }

  /** The same, standing otherwise. */
  public Endpoint at(Standing other) {
    return new Endpoint(id, url, description, types, requestDigest, createdAt, other, revision);
  }

  Endpoint revised() {
    return new Endpoint(
        id, url, description, types, requestDigest, createdAt, standing, revision + 1);
  }
}
