package fairwell.query.pages;

import fairwell.query.export.ExportJob;
import fairwell.query.export.ExportJob.Built;
import fairwell.query.export.ExportJob.State;
import fairwell.query.wording.Wording;
import java.util.List;

/**
 * An export in the list.
 *
 * @param narrowed to which cases and units; empty for all
 * @param percent how much of it is made
 * @param size events and bytes of the file; empty without one
 */
record ShownExport(
    String id,
    String format,
    String purpose,
    String narrowed,
    String position,
    String askedAt,
    String expiresAt,
    String state,
    boolean ready,
    boolean over,
    int percent,
    String limit,
    String size,
    String sha256) {

  private static final int PERCENT = 100;

  static ShownExport of(ExportJob job, double progress, Wording words) {
    Built built = job.built();
    boolean ready = job.state() == State.READY;
    return new ShownExport(
        job.id(),
        job.asked().format().name(),
        words.word(job.asked().purpose()),
        String.join(" · ", narrowed(job)),
        Long.toString(job.asked().position()),
        words.moment(job.askedAt()),
        words.moment(job.expiresAt()),
        words.word("ExportState", job.state().name()),
        ready,
        job.state().isOver(),
        (int) (progress * PERCENT),
        job.state() == State.TOO_LARGE ? Long.toString(job.limit()) : "",
        ready && built != null
            ? words.text(
                "exports.size", Long.toString(built.events()), Long.toString(built.bytes()))
            : "",
        ready && built != null ? built.sha256() : "");
  }

  private static List<String> narrowed(ExportJob job) {
    return List.of(job.asked().scope().cases(), job.asked().scope().units()).stream()
        .flatMap(List::stream)
        .toList();
  }
}
