package fairwell.query.preparation;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.ReportBasis;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.preparation.Entry;
import fairwell.kernel.preparation.PreparationReport;
import fairwell.kernel.preparation.Preparations;
import fairwell.log.read.LogReader;
import fairwell.query.explanation.FactEntry;
import fairwell.query.preparation.CasePreparation.Version;
import fairwell.query.preparation.PreparedReport.Content;
import fairwell.query.preparation.PreparedReport.Fit;
import fairwell.query.preparation.PreparedReport.Records;
import fairwell.query.recomputation.Recomputation;
import fairwell.query.store.SealedText;
import fairwell.query.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Computes preparation reports from the log: the same function as the command side's, over the same
 * facts, so a version that does not come out as it was recorded was tampered with, or made by other
 * rules.
 */
public final class PreparationReports {

  private final LogReader log;
  private final Recomputation recomputation;
  private final Clock clock;

  public PreparationReports(LogReader log, Recomputation recomputation, Clock clock) {
    this.log = log;
    this.recomputation = recomputation;
    this.clock = clock;
  }

  /**
   * A version, as a reader with these roles may see it.
   *
   * @param number 0 for the newest or, where there is none, a draft
   */
  public Optional<PreparedReport> of(String caseId, int number, Set<Role> roles) {
    return CasePreparation.of(log.readStream(caseId))
        .flatMap(preparation -> {
          if (preparation.versions().isEmpty()) {
            return number == 0 ? Optional.of(draft(preparation, roles)) : Optional.empty();
          }
          int version =
              number == 0 ? preparation.versions().getLast().attached().version() : number;
          return preparation.version(version).map(found -> attached(preparation, found, roles));
        });
  }

  private PreparedReport attached(CasePreparation preparation, Version version, Set<Role> roles) {
    PreparationReportAttached attached = version.attached();
    ReportBasis basis = attached.basis();
    Map<Long, Recorded> facts = facts(preparation, attached.factsUpTo());
    PreparationReport report =
        basis == null
            ? null
            : Preparations.report(
                EmployeeFacts.of(List.copyOf(facts.values())),
                Preparations.Question.of(basis),
                recomputation.packs(basis.packsUpTo()));
    String hash = report == null ? null : report.hash();
    return answer(
        preparation,
        version,
        attached.factsUpTo(),
        hash,
        report == null ? null : content(report.seenBy(roles), facts));
  }

  private PreparedReport draft(CasePreparation preparation, Set<Role> roles) {
    Map<Long, Recorded> facts = facts(preparation, Long.MAX_VALUE);
    PolicyPacks packs = recomputation.packs();
    PreparationReport report =
        Preparations.report(
            EmployeeFacts.of(List.copyOf(facts.values())),
            new Preparations.Question(
                LocalDate.ofInstant(clock.instant(), Wording.ZONE),
                preparation.terms().ground(),
                preparation.terms().terms().map(Terms::legalEnd)),
            packs);
    return answer(
        preparation, null, report.factsUpTo(), report.hash(), content(report.seenBy(roles), facts));
  }

  private static PreparedReport answer(
      CasePreparation preparation,
      @Nullable Version version,
      long factsUpTo,
      @Nullable String hash,
      @Nullable Content content) {
    PreparationReportAttached attached = version == null ? null : version.attached();
    String recorded = attached == null ? null : attached.reportHash();
    return new PreparedReport(
        preparation.opened().caseId().value(),
        attached == null ? 0 : attached.version(),
        preparation.versions().size(),
        attached != null && preparation.isFrozen(attached.version()),
        SealedText.of(preparation.opened().employeeName()),
        factsUpTo,
        version == null ? null : version.at(),
        recorded,
        hash,
        recorded == null || hash == null ? null : hash.equals(recorded),
        content,
        attached == null ? List.of() : attached.remarks().stream().map(SealedText::of).toList(),
        preparation.checklist());
  }

  /** The employee's events up to a sequence, by their sequence. */
  private Map<Long, Recorded> facts(CasePreparation preparation, long upTo) {
    return log.readStream(preparation.opened().employeeId().value()).stream()
        .filter(recorded -> recorded.sequence() <= upTo)
        .collect(
            Collectors.toMap(
                Recorded::sequence, Function.identity(), (one, _) -> one, LinkedHashMap::new));
  }

  private static Content content(PreparationReport report, Map<Long, Recorded> facts) {
    return new Content(
        report.basis(),
        report.records().stream()
            .map(block ->
                new Records(
                    block.topic(),
                    block.absent(),
                    entries(block.entries(), facts),
                    block.missing(),
                    block.withheld()))
            .toList(),
        report.reading(),
        report.cultureFit().stream()
            .map(fit ->
                new Fit(fit.dimension(), fit.latest(), fit.scores(), entries(fit.conduct(), facts)))
            .toList(),
        report.workingTime(),
        report.openPoints(),
        report.forbiddenDates(),
        report.benefits(),
        report.alternatives());
  }

  private static List<fairwell.query.casefile.Entry> entries(
      List<Entry> entries, Map<Long, Recorded> facts) {
    return entries.stream()
        .map(entry -> FactEntry.of(Objects.requireNonNull(facts.get(entry.source().sequence()))))
        .toList();
  }
}
