package fairwell.query.export;

import fairwell.kernel.access.Actor;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.personal.DerivedKeys;
import fairwell.log.read.LogReader;
import fairwell.log.read.StoredLog;
import fairwell.query.export.ExportJob.Built;
import fairwell.query.export.ExportJob.State;
import fairwell.query.export.ExportRefused.Why;
import fairwell.query.personal.PersonalTexts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
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

  private final ExportFolder folder;
  private final KnownExports known;
  private final ExportMaker maker;
  private final ExportLimits limits;
  private final LogReader log;
  private final Clock clock;
  private final ScheduledExecutorService work =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("exports").factory());

  /**
   * Exports in a folder.
   *
   * @param keys sign the manifests; the first names the log
   * @param erased whether there is no key any more for the texts of a person
   */
  public Exports(
      Path folder,
      DerivedKeys derived,
      StoredLog log,
      PersonalTexts texts,
      EventBus events,
      List<SigningKey> keys,
      Predicate<String> erased,
      ExportLimits limits,
      Clock clock) {
    this.folder = new ExportFolder(folder, derived);
    this.known = new KnownExports(this.folder);
    Set<String> people = ConcurrentHashMap.newKeySet();
    PersonalTexts noted =
        reading ->
            texts
                .open(reading)
                .doOnNext(opened -> opened.keySet().forEach(text -> people.add(text.subject())));
    this.maker =
        new ExportMaker(
            new ExportBuilder(log, noted, keys.getFirst().name(), this.folder.scratch()),
            people,
            this.folder,
            known,
            limits,
            new ExportTrail(events),
            keys,
            erased);
    this.limits = limits;
    this.log = log;
    this.clock = clock;
  }

  /** Goes on where the process before ended. */
  public void start() {
    known.open();
    maker.recallErased();
    tidy();
    known.unmade().forEach(this::enqueue);
    var unused = work.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.HOURS);
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
    tidy();
    synchronized (known) {
      Optional<ExportJob> there = known.find(asked.id()).filter(this::isOrWillBe);
      if (there.isPresent()) {
        return there.get();
      }
      long underWay = of(asked.reader()).stream().filter(job -> !job.state().isOver()).count();
      if (underWay >= MOST_UNDER_WAY) {
        throw new ExportRefused(
            Why.TOO_MANY, "", "at most " + MOST_UNDER_WAY + " exports under way for an account");
      }
      Instant now = clock.instant();
      ExportJob job =
          known.put(
              new ExportJob(
                  asked.id(),
                  asked,
                  now,
                  now.plus(limits.kept(asked)),
                  State.WAITING,
                  null,
                  null,
                  0));
      enqueue(job);
      return job;
    }
  }

  /** The newest position there is to ask for. */
  public long head() {
    return log.head();
  }

  /** An export of that account, as long as the account may see what is in it. */
  public Optional<ExportJob> find(Actor reader, String id) {
    return known.find(id).filter(job -> job.isFor(reader)).filter(this::isKept);
  }

  /** The exports of an account, the newest first. */
  public List<ExportJob> of(Actor reader) {
    return known.of(reader).filter(this::isKept).toList();
  }

  /** How much of an export is made, from 0 to 1. */
  public double progress(ExportJob job) {
    return maker.progress(job);
  }

  /** The whole file of an export; empty as long as there is none, and when it was lost. */
  public Optional<ExportFile> file(ExportJob job) {
    Built built = job.built();
    return built == null || job.state() != State.READY || !folder.has(job.asked(), built)
        ? Optional.empty()
        : Optional.of(folder.file(job.asked(), built));
  }

  /**
   * Takes back every export with texts of that person in plain, also one that is being made: it is
   * forgotten, and its file deleted. Asked for anew it is made without them. To be called once the
   * key of the person is destroyed: what is opened until then is found here, and nothing after.
   */
  public void recall(EmployeeId person) {
    maker.recall(person.value()::equals);
  }

  private boolean isOrWillBe(ExportJob job) {
    return job.state() == State.READY ? file(job).isPresent() : job.state() != State.FAILED;
  }

  private boolean isKept(ExportJob job) {
    return clock.instant().isBefore(job.expiresAt());
  }

  /** Forgets what has expired, which happens also while nobody asks for anything. */
  void tidy() {
    try {
      known.removeIf(job -> !isKept(job) && job.state().isOver());
    } catch (RuntimeException failed) {
      LOG.error("Expired exports could not be deleted; it is tried again in an hour", failed);
    }
  }

  private void enqueue(ExportJob job) {
    work.execute(() -> maker.make(job, work::isShutdown));
  }
}
