package fairwell.command.witness;

import fairwell.command.outside.http.Names;
import fairwell.command.webhook.rule.ReceiverUrl;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.store.LedgerStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** All witnesses of the ledger, each followed by itself. */
final class Witnesses implements AutoCloseable {

  private static final String SETTING = "fairwell.ledger.witnessing.witnesses[%d].%s";

  private final List<WitnessHttp> ways = new ArrayList<>();
  private final List<WitnessFollower> followers = new ArrayList<>();

  /**
   * @throws IllegalArgumentException naming the setting that is wrong and what would be right
   */
  Witnesses(LedgerStore store, WitnessSettings settings, Names names, Clock clock) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < settings.witnesses().size(); i++) {
      WitnessSettings.Named one = settings.witnesses().get(i);
      String url = SETTING.formatted(i, "url");
      ReceiverUrl.fault(one.url(), settings.allowLocal())
          .ifPresent(fault -> {
            throw new IllegalArgumentException(url + ": expected " + fault.expected());
          });
      if (one.url().contains("?")) {
        throw new IllegalArgumentException(url + ": expected an address without ?");
      }
      VerifierKey key = key(one.key(), SETTING.formatted(i, "key"));
      if (!known.add(key.name())) {
        throw new IllegalArgumentException(
            SETTING.formatted(i, "key") + ": expected a name that no other witness has");
      }
      WitnessHttp way = new WitnessHttp(one.url(), names, settings.timeout());
      ways.add(way);
      followers.add(
          new WitnessFollower(
              store, key, way, clock, () -> ThreadLocalRandom.current().nextDouble()));
    }
  }

  private static VerifierKey key(String written, String setting) {
    try {
      return VerifierKey.parse(written, SignatureType.COSIGNATURE);
    } catch (Unreadable noKey) {
      throw new IllegalArgumentException(setting + ": " + noKey.getMessage(), noKey);
    }
  }

  List<WitnessFollower> all() {
    return List.copyOf(followers);
  }

  void start() {
    followers.forEach(WitnessFollower::start);
  }

  @Override
  public void close() {
    followers.forEach(WitnessFollower::close);
    ways.forEach(WitnessHttp::close);
  }
}
