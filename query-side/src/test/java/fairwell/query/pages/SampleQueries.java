package fairwell.query.pages;

import fairwell.kernel.offboarding.Stage;
import fairwell.query.agreement.CaseAgreement;
import fairwell.query.agreement.GetAgreementFacts;
import fairwell.query.api.Queries;
import fairwell.query.audit.AuditPage;
import fairwell.query.audit.FindAuditEntries;
import fairwell.query.calendar.CalendarContents;
import fairwell.query.calendar.CalendarFeedStanding;
import fairwell.query.calendar.FindOpenTasks;
import fairwell.query.calendar.GetCalendarFeed;
import fairwell.query.calendar.OpenTaskList;
import fairwell.query.calendar.ReadCalendar;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.casefile.GetCaseFileAsOf;
import fairwell.query.caselist.CaseChanged;
import fairwell.query.caselist.CaseCounts;
import fairwell.query.caselist.CaseNews;
import fairwell.query.caselist.CasePage;
import fairwell.query.caselist.CaseRow;
import fairwell.query.caselist.CountCases;
import fairwell.query.caselist.FindCases;
import fairwell.query.caselist.MissedCases;
import fairwell.query.caselist.WatchCases;
import fairwell.query.cases.CaseAccess;
import fairwell.query.departure.Departures;
import fairwell.query.departure.FindDepartures;
import fairwell.query.dispute.CaseDisputes;
import fairwell.query.dispute.GetDisputes;
import fairwell.query.handover.CaseHandover;
import fairwell.query.handover.FindTakeovers;
import fairwell.query.handover.GetCaseHandover;
import fairwell.query.handover.Takeovers;
import fairwell.query.interview.ExitInterview;
import fairwell.query.interview.GetExitInterview;
import fairwell.query.kpi.GetKpis;
import fairwell.query.kpi.KpiReport;
import fairwell.query.negotiation.CardsAtTheTable;
import fairwell.query.negotiation.FindPrecedents;
import fairwell.query.negotiation.FindTalkTemplates;
import fairwell.query.negotiation.GetAnswerCards;
import fairwell.query.negotiation.GetNegotiation;
import fairwell.query.negotiation.NegotiationRoom;
import fairwell.query.negotiation.Precedents;
import fairwell.query.negotiation.PreviewTemplate;
import fairwell.query.negotiation.TalkTemplateList;
import fairwell.query.negotiation.TemplatePreview;
import fairwell.query.organisation.ApprovalMatrixStanding;
import fairwell.query.organisation.FindApprovalMatrix;
import fairwell.query.organisation.FindOrgTree;
import fairwell.query.organisation.PublishedOrgTree;
import fairwell.query.papers.CasePapers;
import fairwell.query.papers.GetCasePapers;
import fairwell.query.policy.FindPolicyOverlays;
import fairwell.query.policy.GetPolicyOverlay;
import fairwell.query.policy.PolicyOverlay;
import fairwell.query.policy.PolicyOverlayList;
import fairwell.query.preparation.GetPreparationReport;
import fairwell.query.preparation.PreparedReport;
import fairwell.query.recomputation.GetSettlementDiff;
import fairwell.query.recomputation.ReplaySettlement;
import fairwell.query.recomputation.SettlementDiff;
import fairwell.query.separation.GetSeparationReport;
import fairwell.query.separation.RecordedSeparation;
import fairwell.query.settlement.GetSettlement;
import fairwell.query.settlement.Settlement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The queries over sample cases. */
final class SampleQueries implements Queries {

  final SampleCases cases = new SampleCases();
  private final Sinks.Many<CaseRow> changes = Sinks.many().multicast().directBestEffort();
  private volatile @Nullable Double rebuilt;

  /** From now on the documents are being rebuilt, so far; null when they are ready. */
  void rebuilding(@Nullable Double progress) {
    rebuilt = progress;
  }

  /** The case changed. */
  void changed(CaseRow row) {
    changes.emitNext(row, Sinks.EmitFailureHandler.FAIL_FAST);
  }

  @Override
  public Mono<CasePage> find(FindCases query) {
    return ready(() -> {
      List<CaseRow> rows =
          cases.rows().reversed().stream()
              .filter(row -> CaseAccess.mayRead(query.actor(), row.summary().scope()))
              .filter(query.filter()::wants)
              .toList();
      return new CasePage(rows, null, false, cases.position()).seenBy(query.actor());
    });
  }

  @Override
  public Mono<CaseCounts> count(CountCases query) {
    return ready(() -> {
      Map<Stage, Long> stages = new EnumMap<>(Stage.class);
      List<CaseRow> rows = cases.rows().stream().filter(query.filter()::wants).toList();
      rows.forEach(row -> stages.merge(row.summary().stage(), 1L, Long::sum));
      return new CaseCounts(
          rows.size(),
          stages,
          rows.stream()
              .filter(row -> row.summary().tasks().nextDue().isBefore(query.today()))
              .count(),
          rows.stream()
              .filter(row -> !row.summary().settlement().disputedLines().isEmpty())
              .count(),
          rows.stream().filter(row -> !row.summary().tasks().items().isEmpty()).count(),
          cases.position());
    });
  }

  @Override
  public Mono<CaseFile> file(GetCaseFile query) {
    return ready(() -> {
      CaseFile file = cases.file(query.caseId());
      return file != null && CaseAccess.mayRead(query.actor(), file.summary().scope())
          ? file.seenBy(query.actor())
          : null;
    });
  }

  @Override
  public Mono<Settlement> settlement(GetSettlement query) {
    return ready(() -> cases.settlement(query.caseId()));
  }

  @Override
  public Mono<NegotiationRoom> negotiation(GetNegotiation query) {
    return ready(() -> cases.negotiation(query));
  }

  @Override
  public Mono<CardsAtTheTable> answerCards(GetAnswerCards query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<TalkTemplateList> templates(FindTalkTemplates query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<TemplatePreview> preview(PreviewTemplate query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<PublishedOrgTree> orgTree(FindOrgTree query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<ApprovalMatrixStanding> approvalMatrix(FindApprovalMatrix query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<Precedents> precedents(FindPrecedents query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<CaseFile> file(GetCaseFileAsOf query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<SettlementDiff> diff(GetSettlementDiff query) {
    return Mono.empty();
  }

  @Override
  public Mono<SettlementDiff> replay(ReplaySettlement query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<RecordedSeparation> separation(GetSeparationReport query) {
    return Mono.empty();
  }

  @Override
  public Mono<CaseAgreement> agreement(GetAgreementFacts query) {
    return Mono.empty();
  }

  @Override
  public Mono<CaseDisputes> disputes(GetDisputes query) {
    return Mono.error(new UnsupportedOperationException("no sample case has one"));
  }

  @Override
  public Mono<OpenTaskList> openTasks(FindOpenTasks query) {
    return Mono.just(new OpenTaskList(List.of(), 0));
  }

  @Override
  public Mono<PreparedReport> preparation(GetPreparationReport query) {
    return Mono.error(new UnsupportedOperationException("no sample page asks for it"));
  }

  @Override
  public Mono<CasePapers> papers(GetCasePapers query) {
    return Mono.empty();
  }

  @Override
  public Mono<ExitInterview> exitInterview(GetExitInterview query) {
    return Mono.error(new UnsupportedOperationException("no sample page asks for it"));
  }

  @Override
  public Mono<CaseHandover> handover(GetCaseHandover query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<Takeovers> takeovers(FindTakeovers query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<Departures> departures(FindDepartures query) {
    return Mono.just(new Departures(List.of(), 0));
  }

  @Override
  public Mono<CalendarFeedStanding> calendarFeed(GetCalendarFeed query) {
    return Mono.error(new UnsupportedOperationException("no sample page asks for it"));
  }

  @Override
  public Mono<CalendarContents> calendar(ReadCalendar query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<PolicyOverlayList> overlays(FindPolicyOverlays query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<PolicyOverlay> overlay(GetPolicyOverlay query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<KpiReport> kpis(GetKpis query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Mono<AuditPage> audit(FindAuditEntries query) {
    return Mono.error(new UnsupportedOperationException("no page asks for it"));
  }

  @Override
  public Flux<CaseNews> watch(WatchCases query) {
    long after = query.after() == null ? cases.position() : query.after();
    Mono<MissedCases> missed =
        ready(() ->
            new MissedCases(
                cases.rows().stream()
                    .filter(row -> row.position() > after)
                    .map(row -> change(query, row))
                    .toList(),
                false,
                cases.position()));
    return missed.cast(CaseNews.class).concatWith(changes.asFlux().map(row -> change(query, row)));
  }

  @Override
  public Flux<CaseFile> watch(GetCaseFile query) {
    return file(query)
        .concatWith(
            changes
                .asFlux()
                .filter(row -> row.id().equals(query.caseId()))
                .concatMap(row -> file(query)));
  }

  private static CaseChanged change(WatchCases query, CaseRow row) {
    return new CaseChanged(row, query.filter().wants(row), row.position()).seenBy(query.actor());
  }

  private <T> Mono<T> ready(java.util.function.Supplier<@Nullable T> answer) {
    return Mono.defer(() -> {
      Double progress = rebuilt;
      return progress == null
          ? Mono.justOrEmpty(answer.get())
          : Mono.error(new DocumentsNotReady(progress));
    });
  }
}
