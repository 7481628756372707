package fairwell.query.api;

import fairwell.query.audit.AuditPage;
import fairwell.query.audit.FindAuditEntries;
import fairwell.query.calendar.CalendarContents;
import fairwell.query.calendar.CalendarFeedStanding;
import fairwell.query.calendar.GetCalendarFeed;
import fairwell.query.calendar.ReadCalendar;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.casefile.GetCaseFileAsOf;
import fairwell.query.caselist.CaseCounts;
import fairwell.query.caselist.CaseNews;
import fairwell.query.caselist.CasePage;
import fairwell.query.caselist.CountCases;
import fairwell.query.caselist.FindCases;
import fairwell.query.caselist.WatchCases;
import fairwell.query.departure.Departures;
import fairwell.query.departure.FindDepartures;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Everything that can be asked, over the query bus. API and pages ask here, so they show the same.
 * A query fails with {@link DocumentsNotReady} while the documents are being rebuilt.
 */
public interface Queries extends DeskQueries {

  Mono<CasePage> find(FindCases query);

  Mono<CaseCounts> count(CountCases query);

  /** The file; empty when there is none the actor may read. */
  Mono<CaseFile> file(GetCaseFile query);

  /** The file as it was; empty when there was none, or none the actor may read. */
  Mono<CaseFile> file(GetCaseFileAsOf query);

  /**
   * The question itself, unless that case is not there for that reader: then nobody waits for it.
   */
  default Mono<GetCaseFile> watchable(GetCaseFile query) {
    return file(query).map(_ -> query).onErrorReturn(DocumentsNotReady.class, query);
  }

  /** The settlement; empty when there is none the actor may read. */
  Mono<Settlement> settlement(GetSettlement query);

  /** The negotiation as its reader may see it; empty when there is none the actor may read. */
  Mono<NegotiationRoom> negotiation(GetNegotiation query);

  /** What the records would say to each objection; empty when it is not for the actor. */
  Mono<CardsAtTheTable> answerCards(GetAnswerCards query);

  Mono<TalkTemplateList> templates(FindTalkTemplates query);

  /** What a draft would say in a case; empty when it is not for the actor. */
  Mono<TemplatePreview> preview(PreviewTemplate query);

  Mono<PublishedOrgTree> orgTree(FindOrgTree query);

  Mono<ApprovalMatrixStanding> approvalMatrix(FindApprovalMatrix query);

  Mono<Precedents> precedents(FindPrecedents query);

  /** What moved between two versions, or would move now; empty when there is no such version. */
  Mono<SettlementDiff> diff(GetSettlementDiff query);

  /** A version computed once more as of then; empty when there is no such version. */
  Mono<SettlementDiff> replay(ReplaySettlement query);

  /** The preparation report; empty when there is no version the actor may read. */
  Mono<PreparedReport> preparation(GetPreparationReport query);

  /** The separation report; empty when there is no closed case the actor may read. */
  Mono<RecordedSeparation> separation(GetSeparationReport query);

  /** The exit interview; empty when it is not for the actor. */
  Mono<ExitInterview> exitInterview(GetExitInterview query);

  /** The papers of a case; empty when they are not for the actor. */
  Mono<CasePapers> papers(GetCasePapers query);

  /** Who takes over what in a case; empty when there is no such case for the actor. */
  Mono<CaseHandover> handover(GetCaseHandover query);

  /** What the actor was asked to take over. */
  Mono<Takeovers> takeovers(FindTakeovers query);

  /** Departures ordered together, as far as the actor may know of them. */
  Mono<Departures> departures(FindDepartures query);

  /** How it stands with the own calendar feed. */
  Mono<CalendarFeedStanding> calendarFeed(GetCalendarFeed query);

  /** What a calendar feed says; empty when there is no such address. */
  Mono<CalendarContents> calendar(ReadCalendar query);

  Mono<PolicyOverlayList> overlays(FindPolicyOverlays query);

  /** The overlay; empty when there is none. */
  Mono<PolicyOverlay> overlay(GetPolicyOverlay query);

  Mono<AuditPage> audit(FindAuditEntries query);

  /** The figures; empty when the actor does not read those. */
  Mono<KpiReport> kpis(GetKpis query);

  /** First what the watcher missed, then every change; ends when Fairwell stops. */
  Flux<CaseNews> watch(WatchCases query);

  /** The file as it is now, then anew after every change; ends when Fairwell stops. */
  Flux<CaseFile> watch(GetCaseFile query);

  /** The documents are being rebuilt; {@code progress} is between 0 and 1. */
  final class DocumentsNotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final double progress;

    public DocumentsNotReady(double progress) {
      super("documents are being rebuilt", null, false, false);
      this.progress = progress;
    }

    public double progress() {
      return progress;
    }
  }
}
