package fairwell.command.imports;

import fairwell.command.imports.ImportJob.ImportStatus;
import fairwell.command.imports.check.Problem;
import fairwell.command.imports.check.Problems;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API shows it.
 *
 * @param problems a page of them, in the order in which they were found
 * @param problemCount how many there are in all
 * @param problemsKept how many of them can be paged through
 */
record ImportAnswer(
    String importId,
    String state,
    boolean dryRun,
    String sha256,
    int rowsRead,
    int factsDone,
    int factsTotal,
    int problemCount,
    int problemsKept,
    List<ProblemAnswer> problems,
    @Nullable ImportReceipt receipt,
    @Nullable String failure) {

  /** One problem in the reader's language. */
  record ProblemAnswer(
      String code,
      String sheet,
      int row,
      @Nullable String column,
      String cell,
      String message,
      String expected) {

    private static ProblemAnswer of(Problem problem, Locale locale) {
      return new ProblemAnswer(
          problem.code().code(),
          problem.sheet(),
          problem.row(),
          problem.header(),
          problem.cell(),
          problem.message(locale),
          problem.expected(locale));
    }
  }

  static ImportAnswer of(ImportJob job, Locale locale, int from, int size) {
    ImportStatus status = job.status();
    return new ImportAnswer(
        status.id(),
        status.state().code(),
        job.request().dryRun(),
        job.sha256(),
        status.rowsRead(),
        status.factsDone(),
        status.factsTotal(),
        job.problems().total(),
        Math.min(job.problems().total(), Problems.KEPT),
        job.problems().page(from, size).stream()
            .map(problem -> ProblemAnswer.of(problem, locale))
            .toList(),
        status.receipt(),
        status.failure());
  }
}
