package fairwell.query.runner;

import fairwell.log.read.LogReader;
import fairwell.query.runner.DocumentsStatus.Phase;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The life of the documents: rebuilt at the start when there are none or when other code made them,
 * then kept up with the log, and rebuilt again when an operator asks.
 */
public final class DocumentRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DocumentRunner.class);

  private final LogReader log;
  private final LiveRunner live;
  private final Rebuild rebuild;
  private final DeadLetters letters;
  private final SliceVersions versions;
  private final List<DocumentListener> listeners;
  private final Runnable forgetTokens;
  private final ExecutorService work =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("documents-rebuild").daemon(true).factory());
  private final AtomicBoolean asked = new AtomicBoolean();
  private volatile Phase phase = Phase.STARTING;
  private volatile double progress;
  private volatile long caughtUpAt;

  /**
   * @param forgetTokens removes the tokens of earlier runs
   */
  public DocumentRunner(
      LogReader log,
      LiveRunner live,
      Rebuild rebuild,
      DeadLetters letters,
      SliceVersions versions,
      List<DocumentListener> listeners,
      Runnable forgetTokens) {
    this.log = log;
    this.live = live;
    this.rebuild = rebuild;
    this.letters = letters;
    this.versions = versions;
    this.listeners = List.copyOf(listeners);
    this.forgetTokens = forgetTokens;
  }

  /** Starts, in the background. */
  public void start() {
    asked.set(true);
    work.execute(() -> {
      try {
        if (live.hasTokens() && versions.areCurrent()) {
          goOn();
        } else {
          makeAnew();
        }
      } catch (RuntimeException e) {
        phase = Phase.FAILED;
        LOG.error("The documents could not be started", e);
      } finally {
        asked.set(false);
      }
    });
  }

  private void goOn() {
    letters.load();
    versions.index();
    listeners.forEach(DocumentListener::remade);
    caughtUpAt = log.head();
    progress = 1;
    live.start();
    phase = Phase.CATCHING_UP;
  }

  /**
   * Makes all documents anew, in the background.
   *
   * @return false when this is being done already
   */
  public boolean rebuild() {
    if (!asked.compareAndSet(false, true)) {
      return false;
    }
    work.execute(this::makeAnew);
    return true;
  }

  private void makeAnew() {
    progress = 0;
    phase = Phase.REBUILDING;
    try {
      live.stop();
      // First: documents half made anew must not be gone on with at the next start.
      forgetTokens.run();
      long head = log.head();
      long begun = System.nanoTime();
      rebuild.run(head, position -> report(position, head));
      versions.write();
      listeners.forEach(DocumentListener::remade);
      live.beginAfter(head);
      caughtUpAt = head;
      progress = 1;
      live.start();
      phase = Phase.CATCHING_UP;
      LOG.info(
          "Documents made anew up to position {} in {} ms",
          head,
          (System.nanoTime() - begun) / 1_000_000);
    } catch (RuntimeException e) {
      phase = Phase.FAILED;
      LOG.error("The documents could not be made anew", e);
    } finally {
      asked.set(false);
    }
  }

  private void report(long position, long head) {
    double before = progress;
    progress = head == 0 ? 1 : Math.min(1, (double) position / head);
    if ((int) (before * 10) != (int) (progress * 10)) {
      LOG.info("Making the documents anew: {} %", (int) (progress * 100));
    }
  }

  /** Stops following the log; the documents and tokens stay. */
  public void stop() {
    work.shutdownNow();
    live.stop();
    phase = Phase.STOPPED;
  }

  /** Where the documents stand. */
  public DocumentsStatus status() {
    long position = live.position();
    if (phase == Phase.CATCHING_UP && position >= caughtUpAt) {
      phase = Phase.LIVE;
    }
    return new DocumentsStatus(
        phase,
        position,
        log.head(),
        progress,
        (int)
            letters.held().all().stream()
                .filter(letter -> letter.state() == DeadLetter.State.HELD)
                .count(),
        live.isStuck());
  }

  /** Every event up to this log position is in the documents. */
  public long position() {
    return live.position();
  }

  /** Whether a query may be answered; during a rebuild it may not. */
  public boolean answers() {
    return switch (phase) {
      case LIVE, CATCHING_UP -> true;
      case STARTING, REBUILDING, FAILED, STOPPED -> false;
    };
  }

  /** How far the rebuild is, between 0 and 1. */
  public double progress() {
    return progress;
  }
}
