package fairwell.command.imports;

import fairwell.command.imports.check.Problems;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One import while it runs and after; read by many, written by the thread that runs it. */
public final class ImportJob {
  private final ImportRequest request;
  private final String sha256;
  private final Problems problems = new Problems();
  private final CompletableFuture<ImportStatus> over = new CompletableFuture<>();
  private volatile ImportStatus status;

  ImportJob(ImportRequest request, String sha256) {
    this.request = request;
    this.sha256 = sha256;
    this.status = new ImportStatus(request.id(), ImportState.WAITING, 0, 0, 0, 0, null, null);
  }

  /**
   * A look at the import.
   *
   * @param rowsRead rows read so far
   * @param factsDone facts recorded so far
   * @param factsTotal facts to record, 0 before the check ended
   * @param problems how many problems there are
   * @param failure why it broke off: a refusal's code, or {@code internal}
   */
  public record ImportStatus(
      String id,
      ImportState state,
      int rowsRead,
      int factsDone,
      int factsTotal,
      int problems,
      @Nullable ImportReceipt receipt,
      @Nullable String failure) {}

  public ImportRequest request() {
    return request;
  }

  public String sha256() {
    return sha256;
  }

  public Problems problems() {
    return problems;
  }

  public ImportStatus status() {
    return status;
  }

  /** Completes when nothing more will happen and the files are gone. */
  public CompletableFuture<ImportStatus> over() {
    return over.copy();
  }

  void reading(int rows) {
    show(ImportState.CHECKING, rows, 0, 0, null, null);
  }

  void recording(int rows, int done, int total) {
    show(ImportState.RECORDING, rows, done, total, null, null);
  }

  void completed(ImportReceipt receipt) {
    int facts = receipt.recorded() + receipt.repeated();
    show(ImportState.COMPLETED, receipt.rows(), facts, facts, receipt, null);
  }

  void refused(int rows) {
    show(ImportState.REFUSED, rows, 0, 0, null, null);
  }

  void failed(String failure) {
    ImportStatus last = status;
    show(ImportState.FAILED, last.rowsRead(), last.factsDone(), last.factsTotal(), null, failure);
  }

  /** The files are gone; nothing more will happen. */
  void end() {
    over.complete(status);
  }

  private synchronized void show(
      ImportState state,
      int rows,
      int done,
      int total,
      @Nullable ImportReceipt receipt,
      @Nullable String failure) {
    status =
        new ImportStatus(
            request.id(), state, rows, done, total, problems.total(), receipt, failure);
  }
}
