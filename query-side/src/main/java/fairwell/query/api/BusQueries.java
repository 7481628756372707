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
import fairwell.query.caselist.CaseChanged;
import fairwell.query.caselist.CaseCounts;
import fairwell.query.caselist.CaseNews;
import fairwell.query.caselist.CasePage;
import fairwell.query.caselist.CountCases;
import fairwell.query.caselist.FindCases;
import fairwell.query.caselist.MissedCases;
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
import fairwell.query.runner.DocumentRunner;
import fairwell.query.separation.GetSeparationReport;
import fairwell.query.separation.RecordedSeparation;
import fairwell.query.settlement.GetSettlement;
import fairwell.query.settlement.Settlement;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks over Axon's query bus. */
public class BusQueries extends BusDesk implements Queries {

  private final Subscriptions follows;

  public BusQueries(QueryGateway gateway, DocumentRunner documents) {
    super(gateway, documents);
    this.follows = new Subscriptions(gateway, documents);
  }

  @Override
  public Mono<CasePage> find(FindCases query) {
    return ask(query, CasePage.class).map(page -> page.seenBy(query.actor()));
  }

  @Override
  public Mono<CaseCounts> count(CountCases query) {
    return ask(query, CaseCounts.class);
  }

  @Override
  public Mono<CaseFile> file(GetCaseFile query) {
    return ask(query, CaseFile.class).map(file -> file.seenBy(query.actor()));
  }

  @Override
  public Mono<CaseFile> file(GetCaseFileAsOf query) {
    return ask(query, CaseFile.class).map(file -> file.seenBy(query.actor()));
  }

  @Override
  public Mono<Settlement> settlement(GetSettlement query) {
    return ask(query, Settlement.class);
  }

  @Override
  public Mono<NegotiationRoom> negotiation(GetNegotiation query) {
    return ask(query, NegotiationRoom.class);
  }

  @Override
  public Mono<CardsAtTheTable> answerCards(GetAnswerCards query) {
    return ask(query, CardsAtTheTable.class);
  }

  @Override
  public Mono<TalkTemplateList> templates(FindTalkTemplates query) {
    return ask(query, TalkTemplateList.class);
  }

  @Override
  public Mono<TemplatePreview> preview(PreviewTemplate query) {
    return ask(query, TemplatePreview.class);
  }

  @Override
  public Mono<PublishedOrgTree> orgTree(FindOrgTree query) {
    return ask(query, PublishedOrgTree.class);
  }

  @Override
  public Mono<ApprovalMatrixStanding> approvalMatrix(FindApprovalMatrix query) {
    return ask(query, ApprovalMatrixStanding.class);
  }

  @Override
  public Mono<Precedents> precedents(FindPrecedents query) {
    return ask(query, Precedents.class);
  }

  @Override
  public Mono<SettlementDiff> diff(GetSettlementDiff query) {
    return ask(query, SettlementDiff.class);
  }

  @Override
  public Mono<SettlementDiff> replay(ReplaySettlement query) {
    return ask(query, SettlementDiff.class);
  }

  @Override
  public Mono<PreparedReport> preparation(GetPreparationReport query) {
    return ask(query, PreparedReport.class);
  }

  @Override
  public Mono<RecordedSeparation> separation(GetSeparationReport query) {
    return ask(query, RecordedSeparation.class);
  }

  @Override
  public Mono<CasePapers> papers(GetCasePapers query) {
    return ask(query, CasePapers.class);
  }

  @Override
  public Mono<ExitInterview> exitInterview(GetExitInterview query) {
    return ask(query, ExitInterview.class);
  }

  @Override
  public Mono<CaseHandover> handover(GetCaseHandover query) {
    return ask(query, CaseHandover.class);
  }

  @Override
  public Mono<Takeovers> takeovers(FindTakeovers query) {
    return ask(query, Takeovers.class);
  }

  @Override
  public Mono<Departures> departures(FindDepartures query) {
    return ask(query, Departures.class);
  }

  @Override
  public Mono<CalendarFeedStanding> calendarFeed(GetCalendarFeed query) {
    return ask(query, CalendarFeedStanding.class);
  }

  @Override
  public Mono<CalendarContents> calendar(ReadCalendar query) {
    return ask(query, CalendarContents.class);
  }

  @Override
  public Mono<PolicyOverlayList> overlays(FindPolicyOverlays query) {
    return ask(query, PolicyOverlayList.class);
  }

  @Override
  public Mono<PolicyOverlay> overlay(GetPolicyOverlay query) {
    return ask(query, PolicyOverlay.class);
  }

  @Override
  public Mono<KpiReport> kpis(GetKpis query) {
    return ask(query, KpiReport.class);
  }

  @Override
  public Mono<AuditPage> audit(FindAuditEntries query) {
    return ask(query, AuditPage.class);
  }

  @Override
  public Flux<CaseNews> watch(WatchCases query) {
    return follows
        .follow(query, MissedCases.class, CaseChanged.class, CaseNews.class)
        .map(news -> news.seenBy(query.actor()));
  }

  @Override
  public Flux<CaseFile> watch(GetCaseFile query) {
    return follows
        .follow(query, CaseFile.class, CaseFile.class, CaseFile.class)
        .scan((before, after) -> after.position() > before.position() ? after : before)
        .distinctUntilChanged(CaseFile::position)
        .map(file -> file.seenBy(query.actor()));
  }

  /**
   * Ends every stream when the application begins to stop: an orderly stop of the web server waits
   * for open streams, and these never end by themselves.
   */
  @EventListener(ContextClosedEvent.class)
  public void stop() {
    follows.stop();
  }
}
