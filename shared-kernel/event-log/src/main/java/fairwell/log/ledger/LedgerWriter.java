package fairwell.log.ledger;

import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.ledger.store.Ledger;
import fairwell.kernel.ledger.store.LedgerBroken;
import fairwell.log.store.LogRows;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the log into the ledger on a thread of its own, row for row as they are stored, and signs
 * a checkpoint soon after the ledger grew. How far it came stands in the ledger itself, in the
 * transaction of the entries, so it needs no token. When what is stored does not fit what was
 * signed it signs no more and says so, until somebody has put it right.
 */
public final class LedgerWriter implements AutoCloseable {

  /** Checkpoints are no nearer to each other than this. */
  static final Duration BETWEEN_CHECKPOINTS = Duration.ofMillis(500);

  private static final Logger LOG = LoggerFactory.getLogger(LedgerWriter.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int BATCH = 2000;

  private final LogRows rows;
  private final Supplier<Ledger> ledger;
  private final InstantSource clock;
  private final Thread thread =
      Thread.ofPlatform().daemon().name("ledger-writer").unstarted(this::run);
  private volatile boolean stopped;
  private volatile long covered;
  private volatile @Nullable Instant waitingSince;
  private volatile @Nullable String trouble;

  /**
   * @param ledger opens the ledger, again after each failure
   */
  public LedgerWriter(LogRows rows, Supplier<Ledger> ledger, InstantSource clock) {
    this.rows = rows;
    this.ledger = ledger;
    this.clock = clock;
  }

  public void start() {
    thread.start();
  }

  /** Stops after the batch under way. */
  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Every event up to this position of the log is under a signed checkpoint. */
  public long covered() {
    return covered;
  }

  /** How long the oldest event without a signed checkpoint has waited for one. */
  public Duration lag() {
    Instant since = waitingSince;
    if (covered >= rows.head()) {
      return Duration.ZERO;
    }
    if (since == null) {
      // The writer has not seen it yet.
      waitingSince = clock.instant();
      return Duration.ZERO;
    }
    Duration lag = Duration.between(since, clock.instant());
    return lag.isNegative() ? Duration.ZERO : lag;
  }

  /** Why nothing is signed any more; empty as long as all is well. */
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  private void run() {
    while (!stopped) {
      try {
        follow(ledger.get());
      } catch (LedgerBroken broken) {
        if (trouble == null) {
          LOG.error("The ledger is not signed any more: {}", broken.getMessage());
        }
        trouble = String.valueOf(broken.getMessage());
        pause(AFTER_TROUBLE);
      } catch (RuntimeException failed) {
        if (!stopped) {
          LOG.warn("The ledger could not be written; trying again", failed);
          pause(AFTER_TROUBLE);
        }
      }
    }
  }

  private void follow(Ledger open) {
    trouble = null;
    Instant nextDue = Instant.MIN;
    long signed = open.signed();
    covered = signed == open.size() ? open.token() : 0;
    while (!stopped) {
      var page = rows.nextStored(open.token(), Long.MAX_VALUE, BATCH, PATIENCE);
      Instant now = clock.instant();
      noteFirst(page.rows(), now);
      // A clock put back must not keep it from signing.
      boolean due = now.isAfter(nextDue) || now.plus(BETWEEN_CHECKPOINTS).isBefore(nextDue);
      open.take(page.rows(), due, now);
      if (open.signed() > signed) {
        signed = open.signed();
        nextDue = now.plus(BETWEEN_CHECKPOINTS);
        covered = open.token();
        waitingSince = null;
      }
      if (page.rows().size() < BATCH) {
        pause(LOOK_AGAIN);
      }
    }
  }

  private void noteFirst(List<StoredEvent> rows, Instant now) {
    if (waitingSince == null && !rows.isEmpty()) {
      waitingSince = now;
    }
  }

  private void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      // Whoever interrupts has set stopped.
    }
  }
}
