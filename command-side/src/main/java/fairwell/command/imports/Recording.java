package fairwell.command.imports;

import fairwell.command.imports.check.CheckedFile;
import fairwell.command.shell.CommandReceipt;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.refusal.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** The second pass: one command a person and batch, several people at a time. */
final class Recording {
  static final int WRITERS = 8;

  /** Large enough to save commits, small enough that a command stays short. */
  private static final int BATCH = 500;

  private final ImportJob job;
  private final Recorder recorder;
  private final Executor writers;
  private final CheckedFile file;
  private final AtomicInteger recorded = new AtomicInteger();
  private final AtomicInteger repeated = new AtomicInteger();

  Recording(ImportJob job, Recorder recorder, Executor writers, CheckedFile file) {
    this.job = job;
    this.recorder = recorder;
    this.writers = writers;
    this.file = file;
  }

  int recorded() {
    return recorded.get();
  }

  int repeated() {
    return repeated.get();
  }

  /** Records everything, and throws the first refusal there is. */
  void run() throws IOException {
    Semaphore free = new Semaphore(2 * WRITERS);
    List<CompletableFuture<Void>> running = new ArrayList<>();
    job.recording(file.rows(), 0, file.fresh() + file.repeated());
    file.forEachPerson(person -> {
      running.removeIf(one -> one.isDone() && !one.isCompletedExceptionally());
      if (running.stream().anyMatch(CompletableFuture::isCompletedExceptionally)) {
        return;
      }
      free.acquireUninterruptibly();
      running.add(
          CompletableFuture.runAsync(() -> record(person), writers)
              .whenComplete((_, _) -> free.release()));
    });
    try {
      CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof Refused refused ? refused : failed;
    } catch (CancellationException stopped) {
      throw new IOException("the import was stopped", stopped);
    }
  }

  /** A person's batches follow each other: a later fact may rest on an earlier one. */
  private void record(CheckedFile.PersonFacts person) {
    List<EmployeeFact> facts = person.facts();
    for (int from = 0; from < facts.size(); from += BATCH) {
      List<EmployeeFact> batch = facts.subList(from, Math.min(facts.size(), from + BATCH));
      ImportRequest request = job.request();
      String key = request.id() + ":" + person.employee() + ":" + from / BATCH;
      CommandReceipt receipt =
          recorder.record(
              new Recorder.Batch(
                  request.actor(), request.id(), person.employee(), batch, key, job.sha256()));
      int fresh = receipt.replayed() ? 0 : receipt.events().size();
      recorded.addAndGet(fresh);
      repeated.addAndGet(batch.size() - fresh);
      job.recording(file.rows(), recorded.get() + repeated.get(), file.fresh() + file.repeated());
    }
  }
}
