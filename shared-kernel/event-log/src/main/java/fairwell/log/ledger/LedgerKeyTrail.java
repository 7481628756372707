package fairwell.log.ledger;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.AuditEvent;
import fairwell.kernel.event.audit.LedgerKeyOverlapBegan;
import fairwell.kernel.event.audit.LedgerKeyOverlapEnded;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.log.read.LogReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;

/**
 * Which key signed the ledger from when to when, as events of the log. The file of the keys says
 * which sign now; what changed in it is recorded at the next start, before anything is signed. The
 * id of each event follows from its key, so each is recorded once, and found without a search.
 */
public final class LedgerKeyTrail {

  private final LedgerKeys keys;
  private final LogReader log;
  private final EventBus events;
  private final Clock clock;

  public LedgerKeyTrail(LedgerKeys keys, LogReader log, EventBus events, Clock clock) {
    this.keys = keys;
    this.log = log;
    this.events = events;
    this.clock = clock;
  }

  /** Records which overlaps began and ended since the last start. */
  public void record() {
    List<VerifierKey> now = current();
    for (int i = 1; i < now.size(); i++) {
      if (began(now.get(i)).isEmpty()) {
        publish(
            idOf("began", now.get(i)),
            new LedgerKeyOverlapBegan(
                now.get(i).name(), now.get(i).toString(), now.get(i - 1).toString()));
      }
    }
    VerifierKey successor = now.getFirst();
    for (VerifierKey before : upTo(successor)) {
      if (!now.contains(before) && at("ended", before).isEmpty()) {
        publish(
            idOf("ended", before),
            new LedgerKeyOverlapEnded(successor.name(), successor.toString(), before.toString()));
      }
    }
  }

  /** The keys that led to those that sign, the oldest first. */
  public List<LedgerKeySpan> spans() {
    return upTo(current().getLast()).stream()
        .map(key ->
            new LedgerKeySpan(
                key.toString(), at("began", key).orElse(null), at("ended", key).orElse(null)))
        .toList();
  }

  /** A key and all that led to it, the oldest first; one that was put back by hand stands once. */
  private List<VerifierKey> upTo(VerifierKey last) {
    SequencedSet<VerifierKey> found = new LinkedHashSet<>();
    Optional<VerifierKey> key = Optional.of(last);
    while (key.isPresent() && found.add(key.get())) {
      key = predecessorOf(key.get());
    }
    return List.copyOf(found.reversed());
  }

  private List<VerifierKey> current() {
    return keys.signing().stream().map(SigningKey::verifier).toList();
  }

  private Optional<VerifierKey> predecessorOf(VerifierKey key) {
    return began(key).map(LedgerKeyOverlapBegan::predecessor).map(VerifierKey::parse);
  }

  private Optional<LedgerKeyOverlapBegan> began(VerifierKey key) {
    return recorded("began", key)
        .map(Recorded::event)
        .filter(LedgerKeyOverlapBegan.class::isInstance)
        .map(LedgerKeyOverlapBegan.class::cast);
  }

  private Optional<Instant> at(String what, VerifierKey key) {
    return recorded(what, key).map(Recorded::at);
  }

  private Optional<Recorded> recorded(String what, VerifierKey key) {
    return log.readStream(idOf(what, key)).stream().findFirst();
  }

  private static String idOf(String what, VerifierKey key) {
    byte[] named = ("ledger key " + what + "\n" + key).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(named).toString();
  }

  private void publish(String id, AuditEvent event) {
    Map<String, String> by =
        Map.of(Metadata.ACTOR, Actor.SYSTEM.id().value(), Metadata.ROLE, Role.SYSTEM.name());
    events.publish(new GenericEventMessage<>(id, event, by, clock.instant()));
  }
}
