package fairwell.query.export;

import fairwell.kernel.access.Actor;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.personal.MasterKey;
import fairwell.log.read.LogReader;
import fairwell.log.read.StoredLog;
import fairwell.query.export.ExportJob.Built;
import fairwell.query.export.ExportJob.State;
import fairwell.query.export.ExportRefused.Why;
import fairwell.query.personal.PersonalTexts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.EventBus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The exports that were asked for, made one after the other. Each belongs to the account that asked
 * for it. The same question about the same position is the same export, made once. Whatever was not
 * made when the process ended is made at its next start.
 */
public final class Exports implements AutoCloseable {

  /** How many an account may have under way. */
  static final int MOST_UNDER_WAY = 3;

  private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
  private static final int BUFFER = 1 << 16;

  private final ExportBuilder builder;
  private final ExportFolder folder;
  private final ExportLimits limits;
  private final LogReader log;
  private final ExportTrail trail;
  private final List<SigningKey> keys;
  private final Clock clock;
  private final Map<String, ExportJob> jobs = new ConcurrentHashMap<>();
  private final Map<String, Double> progress = new ConcurrentHashMap<>();
  private final ExecutorService work =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("exports").factory());

  /**
   * Exports in a folder.
   *
   * @param keys sign the manifests; the first names the log
   */
  public Exports(
      Path folder,
      MasterKey master,
      StoredLog log,
      PersonalTexts texts,
      EventBus events,
      List<SigningKey> keys,
      ExportLimits limits,
      Clock clock) {
    this.folder = new ExportFolder(folder, master);
    this.builder = new ExportBuilder(log, texts, keys.getFirst().name(), this.folder.scratch());
    this.limits = limits;
    this.log = log;
    this.trail = new ExportTrail(events);
    this.keys = List.copyOf(keys);
    this.clock = clock;
  }

  /** Goes on where the process before ended. */
  public void start() {
    folder.open();
    folder.jobs().forEach(job -> jobs.put(job.id(), job));
    forgetOld();
    jobs.values().stream()
        .filter(job -> !job.state().isOver())
        .sorted(Comparator.comparing(ExportJob::askedAt))
        .forEach(this::enqueue);
  }

  /** Leaves what is under way to the next start. */
  @Override
  public void close() {
    work.shutdownNow();
  }

  /**
   * Has an export made; one that was made is not made again.
   *
   * @throws ExportRefused if it cannot be
   */
  public ExportJob ask(ExportRequest asked) {
    long head = log.head();
    if (asked.position() > head) {
      throw new ExportRefused(
          Why.WRONG_FIELD, "position", "a position of the log, from 0 to " + head);
    }
    forgetOld();
    synchronized (this) {
      ExportJob known = jobs.get(asked.id());
      if (known != null && known.state() != State.FAILED) {
        return known;
      }
      long underWay = of(asked.reader()).stream().filter(job -> !job.state().isOver()).count();
      if (underWay >= MOST_UNDER_WAY) {
        throw new ExportRefused(
            Why.TOO_MANY, "", "at most " + MOST_UNDER_WAY + " exports under way for an account");
      }
      Instant now = clock.instant();
      ExportJob job =
          new ExportJob(
              asked.id(), asked, now, now.plus(limits.kept(asked)), State.WAITING, null, null, 0);
      keep(job);
      enqueue(job);
      return job;
    }
  }

  /** The newest position there is to ask for. */
  public long head() {
    return log.head();
  }

  /** An export of that account. */
  public Optional<ExportJob> find(Actor reader, String id) {
    return Optional.ofNullable(jobs.get(id))
        .filter(job -> job.asked().reader().id().equals(reader.id()))
        .filter(this::isKept);
  }

  /** The exports of an account, the newest first. */
  public List<ExportJob> of(Actor reader) {
    return jobs.values().stream()
        .filter(job -> job.asked().reader().id().equals(reader.id()))
        .filter(this::isKept)
        .sorted(Comparator.comparing(ExportJob::askedAt).thenComparing(ExportJob::id).reversed())
        .toList();
  }

  /** How much of an export is made, from 0 to 1. */
  public double progress(ExportJob job) {
    return job.state() == State.READY ? 1 : progress.getOrDefault(job.id(), 0.0);
  }

  /** The whole file of an export; empty as long as there is none. */
  public Optional<ExportFile> file(ExportJob job) {
    Built built = job.built();
    return built == null || job.state() != State.READY
        ? Optional.empty()
        : Optional.of(folder.file(job.asked(), built));
  }

  private boolean isKept(ExportJob job) {
    return clock.instant().isBefore(job.expiresAt());
  }

  private synchronized void forgetOld() {
    for (ExportJob job : List.copyOf(jobs.values())) {
      if (!isKept(job) && job.state().isOver()) {
        jobs.remove(job.id());
        folder.delete(job, List.copyOf(jobs.values()));
      }
    }
  }

  private void enqueue(ExportJob job) {
    work.execute(() -> make(job));
  }

  private void make(ExportJob job) {
    try {
      Built known = job.built();
      ExportJob whole =
          known != null && folder.has(job.asked(), known) ? job : built(job.in(State.BUILDING));
      trail.record(whole);
      keep(whole.in(State.READY));
    } catch (ExportTooLarge tooLarge) {
      folder.abandon(job.asked());
      keep(job.tooLarge(limits.most(job.asked())));
    } catch (IOException | RuntimeException failed) {
      if (work.isShutdown()) {
        // Not failed: the next start makes it.
        return;
      }
      LOG.error("The export {} could not be made", job.id(), failed);
      folder.abandon(job.asked());
      keep(job.in(State.FAILED));
    } finally {
      progress.remove(job.id());
    }
  }

  private ExportJob built(ExportJob job) throws IOException {
    keep(job);
    ExportRequest asked = job.asked();
    Built built;
    try (OutputStream file = folder.begin(asked);
        MeasuredStream measured = new MeasuredStream(file)) {
      long count =
          builder.write(
              asked,
              new BufferedOutputStream(measured, BUFFER),
              limits.most(asked),
              done -> progress.put(job.id(), done));
      built = new Built(measured.sha256(), measured.bytes(), count);
    }
    folder.finish(asked, built);
    String note = ExportManifest.of(asked, built, builder.source(), keys).toString();
    ExportJob whole = job.with(built, note);
    keep(whole);
    return whole;
  }

  private void keep(ExportJob job) {
    jobs.put(job.id(), job);
    folder.save(job);
  }
}
