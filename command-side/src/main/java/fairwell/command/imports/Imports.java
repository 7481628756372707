package fairwell.command.imports;

import fairwell.command.imports.check.CheckedFile;
import fairwell.command.imports.check.People;
import fairwell.command.imports.check.PrivateFiles;
import fairwell.command.imports.file.Limits;
import fairwell.command.imports.table.Tables;
import fairwell.kernel.event.audit.ImportCompleted;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RequestKeyReused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs imports, one after the other: the memory one needs is bounded, and a second would only make
 * both slower. What came of an import is remembered here while the process lives, and for ever in
 * the audit trail.
 */
public final class Imports implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
  private static final int REMEMBERED = 200;

  private final People people;
  private final Recorder recorder;
  private final Limits limits;
  private final Clock clock;
  private final Supplier<? extends PolicyPacks> packs;
  private final Map<String, ImportJob> jobs = new LinkedHashMap<>();
  private final ExecutorService line =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().name("import").daemon().unstarted(task));
  private final ExecutorService writers =
      Executors.newFixedThreadPool(
          Recording.WRITERS, Thread.ofPlatform().name("import-writer-", 0).daemon().factory());

  /**
   * Ready to run.
   *
   * @param packs the policy packs as they are now; they say which places there are
   */
  public Imports(
      People people,
      Recorder recorder,
      Limits limits,
      Clock clock,
      Supplier<? extends PolicyPacks> packs) {
    this.people = people;
    this.recorder = recorder;
    this.limits = limits;
    this.clock = clock;
    this.packs = packs;
  }

  public Limits limits() {
    return limits;
  }

  /** The tables a file may hold now. */
  Tables tables() {
    return Tables.of(packs.get());
  }

  /**
   * Starts an import, or finds the one that this request started before; a broken-off one goes on.
   *
   * @param upload the file, in a folder of its own that is deleted in the end
   * @throws Refused if the same key came with another file
   */
  public ImportJob start(ImportRequest request, Path upload, String sha256) throws IOException {
    ImportJob job;
    synchronized (jobs) {
      ImportJob before = jobs.get(request.id());
      if (before != null && !before.sha256().equals(sha256)) {
        PrivateFiles.delete(folderOf(upload));
        throw new Refused(new RequestKeyReused(request.id()));
      }
      if (before != null && before.status().state() != ImportState.FAILED) {
        PrivateFiles.delete(folderOf(upload));
        return before;
      }
      job = new ImportJob(request, sha256);
      jobs.put(request.id(), job);
      jobs.values().removeIf(old -> jobs.size() > REMEMBERED && old.status().state().isOver());
    }
    line.execute(() -> run(job, upload));
    return job;
  }

  /** The import with this id, if the process still remembers it. */
  public Optional<ImportJob> find(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  private void run(ImportJob job, Path upload) {
    try {
      carryOut(job, upload);
    } catch (Refused refused) {
      job.failed(refused.refusal().code());
    } catch (IOException | RuntimeException failed) {
      LOG.error("import {} broke off", job.request().id(), failed);
      job.failed("internal");
    } finally {
      try {
        PrivateFiles.delete(folderOf(upload));
      } catch (IOException left) {
        LOG.error("the files of import {} could not be deleted", job.request().id(), left);
      }
      job.end();
    }
  }

  private void carryOut(ImportJob job, Path upload) throws IOException {
    ImportRequest request = job.request();
    job.reading(0);
    try (CheckedFile file =
        CheckedFile.check(
            upload, tables(), request.table(), limits, people, job.problems(), job::reading)) {
      if (job.problems().total() > 0) {
        job.refused(file.rows());
        return;
      }
      int recorded = file.fresh();
      int repeated = file.repeated();
      if (!request.dryRun()) {
        Recording recording = new Recording(job, recorder, writers, file);
        recording.run();
        recorded = recording.recorded();
        repeated = recording.repeated();
        recorder.completed(
            request.actor(),
            request.id(),
            new ImportCompleted(request.id(), job.sha256(), file.rows(), recorded, repeated));
      }
      job.completed(
          new ImportReceipt(
              request.id(),
              job.sha256(),
              request.actor().id().value(),
              clock.instant(),
              file.rows(),
              recorded,
              repeated,
              request.dryRun()));
    }
  }

  private static Path folderOf(Path upload) {
    Path folder = upload.getParent();
    if (folder == null) {
      throw new IllegalArgumentException("an upload has a folder of its own");
    }
    return folder;
  }

  /** Stops; an import that runs breaks off and can be sent again. */
  @Override
  public void close() {
    line.shutdownNow();
    writers.shutdownNow();
  }
}
