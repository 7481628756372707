package fairwell.query.separation;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.separation.SeparationReport;
import fairwell.kernel.separation.Separations;
import fairwell.log.read.LogReader;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.casefile.Entry;
import fairwell.query.cases.CaseScope;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.separation.RecordedSeparation.About;
import fairwell.query.separation.RecordedSeparation.FollowUp;
import fairwell.query.separation.RecordedSeparation.LegalAct;
import fairwell.query.separation.RecordedSeparation.Part;
import fairwell.query.separation.RecordedSeparation.Result;
import fairwell.query.store.SealedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes separation reports from the log: the same function as the command side's over the same
 * events, so a report that does not come out as it was recorded was tampered with, or made by other
 * rules.
 */
public final class SeparationReports {

  private final LogReader log;

  public SeparationReports(LogReader log) {
    this.log = log;
  }

  /** The report as that reader may see it; absent for a case that is not closed. */
  public Optional<RecordedSeparation> of(String caseId, Actor actor) {
    List<Recorded> stream = log.readStream(caseId);
    return Separations.closing(stream).map(closing -> report(stream, closing, actor));
  }

  private RecordedSeparation report(List<Recorded> stream, long closing, Actor actor) {
    CaseOpened opened = (CaseOpened) stream.getFirst().event();
    List<Recorded> facts = log.readStream(opened.employeeId().value());
    Recorded recorded =
        stream.stream()
            .filter(one -> one.event() instanceof SeparationReportRecorded)
            .findFirst()
            .orElse(null);
    SeparationReportRecorded bound =
        recorded == null ? null : (SeparationReportRecorded) recorded.event();
    long caseUpTo = bound == null ? closing : bound.caseUpTo();
    long factsUpTo = bound == null ? lastOf(facts) : bound.factsUpTo();
    SeparationReport report = Separations.report(stream, caseUpTo, facts, factsUpTo);
    return shown(
        opened, report, bound, recorded == null ? null : recorded.at(), new Seen(stream, actor));
  }

  private static RecordedSeparation shown(
      CaseOpened opened,
      SeparationReport report,
      @Nullable SeparationReportRecorded bound,
      @Nullable Instant at,
      Seen seen) {
    String hash = report.hash();
    SeparationReport.Outline outline = report.outline();
    List<Part> parts =
        report.chapters().stream()
            .map(chapter ->
                new Part(
                    chapter.topic(),
                    seen.entries(
                        chapter.entries().stream().map(SeparationReport.Entry::sequence).toList())))
            .toList();
    int all = report.chapters().stream().mapToInt(chapter -> chapter.entries().size()).sum();
    return new RecordedSeparation(
        report.caseId().value(),
        SealedText.of(opened.employeeName()),
        report.caseUpTo(),
        report.factsUpTo(),
        at,
        bound == null ? null : bound.reportHash(),
        hash,
        bound == null ? null : bound.reportHash().equals(hash),
        new About(
            outline.kind(),
            outline.ground(),
            outline.place().code(),
            outline.orgUnit(),
            outline.position(),
            outline.hiredOn(),
            outline.owner().value(),
            outline.noticeOn(),
            outline.lastWorkingDay(),
            outline.legalEnd()),
        result(report.result(), seen),
        seen.authority() ? report.warnings() : List.of(),
        parts,
        report.legalActs().stream()
            .map(act -> new LegalAct(act.kind(), act.due(), act.article(), act.metOn()))
            .toList(),
        report.followUps().stream().map(plan -> followUp(plan, seen)).toList(),
        all - parts.stream().mapToInt(part -> part.entries().size()).sum());
  }

  private static Result result(SeparationReport.Result result, Seen seen) {
    return new Result(
        result.ending(),
        result.closedOn(),
        seen.money() ? result.versions() : null,
        seen.money() ? result.disputes() : null,
        seen.money() ? result.offers() : null,
        seen.money() ? result.paid() : null,
        seen.entries(result.waived()));
  }

  private static FollowUp followUp(SeparationReport.FollowUp plan, Seen seen) {
    return new FollowUp(
        plan.id(),
        SealedText.of(plan.topic()),
        plan.due(),
        plan.owner().value(),
        seen.done(plan.id()));
  }

  private static long lastOf(List<Recorded> stream) {
    return stream.isEmpty() ? -1 : stream.getLast().sequence();
  }

  /** What one reader sees of a case. */
  private static final class Seen {

    private final Actor actor;
    private final CaseScope scope;
    private final Map<Long, Entry> timeline;
    private final List<Recorded> stream;

    Seen(List<Recorded> stream, Actor actor) {
      CaseFileSlice slice = new CaseFileSlice();
      CaseFile file = null;
      for (Recorded recorded : stream) {
        file = slice.evolve(file, recorded);
      }
      if (file == null) {
        throw new IllegalArgumentException("no stream of a case");
      }
      this.stream = stream;
      this.actor = actor;
      this.scope = file.summary().scope();
      this.timeline =
          file.seenBy(actor).timeline().stream()
              .collect(Collectors.toMap(Entry::sequence, Function.identity()));
    }

    boolean authority() {
      return InsideKnowledge.authority(actor, scope);
    }

    boolean money() {
      return InsideKnowledge.money(actor);
    }

    List<Entry> entries(List<Long> sequences) {
      return sequences.stream().filter(timeline::containsKey).map(timeline::get).toList();
    }

    @Nullable LocalDate done(String followUp) {
      return stream.stream()
          .map(Recorded::event)
          .filter(FollowUpDone.class::isInstance)
          .map(FollowUpDone.class::cast)
          .filter(done -> done.followUpId().equals(followUp))
          .map(FollowUpDone::doneOn)
          .findFirst()
          .orElse(null);
    }
  }
}
