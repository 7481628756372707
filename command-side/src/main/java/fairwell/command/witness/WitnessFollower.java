package fairwell.command.witness;

import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.store.Cosignatures;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.Witnessing;
import fairwell.kernel.ledger.store.Witnessing.Outcome;
import fairwell.kernel.ledger.store.Witnessing.Way;
import java.time.Clock;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows one witness each new checkpoint, on a thread of its own: the ledger waits for none, and a
 * witness that is away keeps no other waiting. How far the witness came stands in the ledger’s
 * database with what it cosigned, so a restart goes on from there.
 */
final class WitnessFollower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WitnessFollower.class);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final int DOUBLINGS = 9;

  /** How the last attempt went. */
  record Standing(String code, boolean forked) {
    static final Standing WELL = new Standing("", false);
  }

  private final VerifierKey key;
  private final Witnessing witnessing;
  private final Cosignatures cosignatures;
  private final Way way;
  private final Clock clock;
  private final DoubleSupplier chance;
  private final Thread thread;
  private volatile boolean stopped;
  private volatile Standing standing = Standing.WELL;

  /**
   * @param chance from 0 to 1, so that two who wait do not come at the same moment
   */
  WitnessFollower(LedgerStore store, VerifierKey key, Way way, Clock clock, DoubleSupplier chance) {
    this.key = key;
    this.witnessing = new Witnessing(store, key);
    this.cosignatures = new Cosignatures(store);
    this.way = way;
    this.clock = clock;
    this.chance = chance;
    this.thread = Thread.ofVirtual().name("witness-" + key.name()).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  String name() {
    return key.name();
  }

  Standing standing() {
    return standing;
  }

  /** How long the oldest checkpoint that this witness has not cosigned waits for it. */
  Duration lag() {
    return cosignatures
        .waitingSince(key)
        .map(since -> Duration.between(since, clock.instant()))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }

  private void run() {
    int failures = 0;
    while (!stopped) {
      Standing now = after(standing, round());
      tell(now);
      standing = now;
      failures = now.code().isEmpty() ? 0 : failures + 1;
      pause(failures == 0 ? LOOK_AGAIN : backOff(failures, chance.getAsDouble()));
    }
  }

  /** A fork stays one until the witness cosigns: that it is away does not mend it. */
  static Standing after(Standing before, Standing now) {
    return before.forked() && !now.code().isEmpty() ? before : now;
  }

  /** Shows the newest checkpoint, once. */
  Standing round() {
    try {
      return switch (witnessing.show(way, clock.instant())) {
        case Outcome.Cosigned _ -> Standing.WELL;
        case Outcome.NotCosigned not -> new Standing(not.code(), false);
        case Outcome.Forked forked -> new Standing(forked.code(), true);
      };
    } catch (WitnessAway away) {
      return new Standing(away.code(), false);
    } catch (RuntimeException failed) {
      if (!stopped) {
        LOG.warn("A checkpoint could not be shown to the witness {}", key.name(), failed);
      }
      return new Standing("ledger-unreadable", false);
    }
  }

  /** Each change once, not each attempt. */
  private void tell(Standing now) {
    if (stopped || now.equals(standing)) {
      return;
    }
    if (now.forked()) {
      LOG.error(
          "The witness {} refuses: what it saw is not how this ledger begins ({})",
          key.name(),
          now.code());
    } else if (now.code().isEmpty()) {
      LOG.info("The witness {} cosigns again", key.name());
    } else {
      LOG.warn("The witness {} does not cosign: {}", key.name(), now.code());
    }
  }

  /** The pause after so many failures: it doubles, up to five minutes, less up to a half. */
  static Duration backOff(int failures, double chance) {
    Duration whole = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
    Duration most = whole.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : whole;
    return Duration.ofMillis((long) (most.toMillis() * (1 - chance / 2)));
  }

  private void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      // Whoever interrupts has set stopped.
    }
  }

  /** Stops, also in the middle of a request; what was not kept is asked for again. */
  @Override
  public void close() {
    stopped = true;
    if (thread.getState() == Thread.State.NEW) {
      return;
    }
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
