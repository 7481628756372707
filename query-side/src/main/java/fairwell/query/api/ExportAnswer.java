package fairwell.query.api;

import fairwell.query.export.ExportFormat;
import fairwell.query.export.ExportJob;
import fairwell.query.export.ExportJob.Built;
import fairwell.query.export.ExportJob.State;
import fairwell.query.export.ExportPurpose;
import fairwell.query.export.ExportScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with an export.
 *
 * @param progress from 0 to 1
 * @param file where it can be fetched, once it can
 * @param manifest where its signed manifest is, once there is one
 * @param problem why there is no file and will be none
 */
record ExportAnswer(
    String id,
    State state,
    double progress,
    ExportFormat format,
    ExportPurpose purpose,
    List<String> cases,
    List<String> units,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> types,
    boolean texts,
    boolean facts,
    long position,
    Instant askedAt,
    Instant expiresAt,
    @Nullable Long events,
    @Nullable Long bytes,
    @Nullable String sha256,
    @Nullable String file,
    @Nullable String manifest,
    @Nullable ExportProblem problem) {

  /**
   * Why there is no file.
   *
   * @param code {@code export-too-large} or {@code export-failed}
   * @param limit most events of a file; 0 where that is not the matter
   * @param narrowBy the fields of the request that would make it smaller
   */
  record ExportProblem(String code, long limit, List<String> narrowBy) {}

  static ExportAnswer of(ExportJob job, double progress) {
    ExportScope scope = job.asked().scope();
    Built built = job.built();
    boolean ready = job.state() == State.READY;
    String here = ExportsApi.PATH + "/" + job.id();
    return new ExportAnswer(
        job.id(),
        job.state(),
        progress,
        job.asked().format(),
        job.asked().purpose(),
        scope.cases(),
        scope.units(),
        scope.from(),
        scope.to(),
        scope.types(),
        job.asked().texts(),
        job.asked().facts(),
        job.asked().position(),
        job.askedAt(),
        job.expiresAt(),
        ready && built != null ? built.events() : null,
        ready && built != null ? built.bytes() : null,
        ready && built != null ? built.sha256() : null,
        ready ? here + "/file" : null,
        ready ? here + "/manifest" : null,
        problem(job));
  }

  private static @Nullable ExportProblem problem(ExportJob job) {
    return switch (job.state()) {
      case TOO_LARGE ->
          new ExportProblem(
              "export-too-large", job.limit(), List.of("cases", "units", "from", "to", "types"));
      case FAILED -> new ExportProblem("export-failed", 0, List.of());
      case WAITING, BUILDING, READY -> null;
    };
  }
}
