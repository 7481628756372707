package fairwell.query.export;

import fairwell.kernel.ledger.SigningKey;
import fairwell.query.export.ExportJob.Built;
import fairwell.query.export.ExportJob.State;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one export at a time, and takes back what may not be any more, made or being made. */
final class ExportMaker {

  private static final Logger LOG = LoggerFactory.getLogger(ExportMaker.class);
  private static final int BUFFER = 1 << 16;

  private final ExportBuilder builder;
  private final ExportFolder folder;
  private final KnownExports known;
  private final ExportLimits limits;
  private final ExportTrail trail;
  private final List<SigningKey> keys;
  private final Predicate<String> erased;
  private final Map<String, Double> progress = new ConcurrentHashMap<>();

  /** Whose texts are in the file that is being made. */
  private final Set<String> people;

  private volatile String making = "";

  /**
   * Nothing is made yet.
   *
   * @param people filled while the builder opens texts
   * @param keys sign the manifests
   * @param erased whether there is no key any more for the texts of a person
   */
  ExportMaker(
      ExportBuilder builder,
      Set<String> people,
      ExportFolder folder,
      KnownExports known,
      ExportLimits limits,
      ExportTrail trail,
      List<SigningKey> keys,
      Predicate<String> erased) {
    this.builder = builder;
    this.people = people;
    this.folder = folder;
    this.known = known;
    this.limits = limits;
    this.trail = trail;
    this.keys = List.copyOf(keys);
    this.erased = erased;
  }

  /** How much of an export is made, from 0 to 1. */
  double progress(ExportJob job) {
    return job.state() == State.READY ? 1 : progress.getOrDefault(job.id(), 0.0);
  }

  /** Takes back all with texts of people who are erased. */
  void recallErased() {
    recall(erased);
  }

  void recall(Predicate<String> gone) {
    known.removeIf(job -> peopleIn(job).stream().anyMatch(gone));
  }

  private Collection<String> peopleIn(ExportJob job) {
    Built built = job.built();
    if (built != null) {
      return built.people();
    }
    return job.id().equals(making) ? people : List.of();
  }

  /**
   * Makes an export.
   *
   * @param ending whether the process ends: what fails then is made at the next start
   */
  void make(ExportJob job, BooleanSupplier ending) {
    making = job.id();
    try {
      Built there = job.built();
      ExportJob whole = there != null && folder.has(job.asked(), there) ? job : built(job);
      trail.record(whole);
      keep(whole.in(State.READY));
    } catch (Recalled recalled) {
      folder.abandon(job.asked());
    } catch (ExportTooLarge tooLarge) {
      known.putWithoutFile(job.tooLarge(limits.most(job.asked())));
    } catch (IOException | RuntimeException failed) {
      if (!ending.getAsBoolean()) {
        LOG.error("The export {} could not be made", job.id(), failed);
        known.putWithoutFile(job.failed());
      }
    } finally {
      making = "";
      people.clear();
      progress.remove(job.id());
    }
  }

  private ExportJob built(ExportJob job) throws IOException {
    keep(job.in(State.BUILDING));
    ExportRequest asked = job.asked();
    Built built;
    try (OutputStream file = folder.begin(asked);
        MeasuredStream measured = new MeasuredStream(file)) {
      long count =
          builder.write(
              asked,
              new BufferedOutputStream(measured, BUFFER),
              limits.most(asked),
              done -> {
                wanted(job);
                progress.put(job.id(), done);
              });
      built =
          new Built(measured.sha256(), measured.bytes(), count, people.stream().sorted().toList());
    }
    // A text may have been opened just before its key was destroyed, and written after.
    if (built.people().stream().anyMatch(erased)) {
      recallErased();
    }
    String note = ExportManifest.of(asked, built, builder.source(), keys).toString();
    synchronized (known) {
      wanted(job);
      folder.finish(asked, built);
      return known.put(job.with(built, note));
    }
  }

  private ExportJob keep(ExportJob job) {
    synchronized (known) {
      wanted(job);
      return known.put(job);
    }
  }

  private void wanted(ExportJob job) {
    if (!known.isWanted(job)) {
      throw new Recalled();
    }
  }

  /** What is being made was taken back. */
  private static final class Recalled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Recalled() {
      super("recalled", null, false, false);
    }
  }
}
