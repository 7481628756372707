package fairwell.query.wiring;

import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.log.read.LogReader;
import fairwell.query.api.BusQueries;
import fairwell.query.audit.AuditQueries;
import fairwell.query.audit.AuditSlice;
import fairwell.query.calendar.CalendarFeedSlice;
import fairwell.query.calendar.CalendarQueries;
import fairwell.query.calendar.CaseCalendarSlice;
import fairwell.query.casefile.CaseFileQueries;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.casefile.CaseFileUpdates;
import fairwell.query.caselist.CaseListQueries;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.caselist.CaseListUpdates;
import fairwell.query.caselist.InMemoryRows;
import fairwell.query.caselist.StoredRows;
import fairwell.query.departure.DepartureQueries;
import fairwell.query.departure.DepartureSlice;
import fairwell.query.explanation.LoggedSources;
import fairwell.query.handover.HandoverQueries;
import fairwell.query.handover.HandoverSlice;
import fairwell.query.interview.ExitInterviewQueries;
import fairwell.query.kpi.KpiCaseSlice;
import fairwell.query.kpi.KpiPersonSlice;
import fairwell.query.kpi.KpiQueries;
import fairwell.query.negotiation.NegotiationQueries;
import fairwell.query.negotiation.NegotiationSlice;
import fairwell.query.negotiation.TalkTemplates;
import fairwell.query.organisation.OrganisationQueries;
import fairwell.query.policy.PolicyQueries;
import fairwell.query.policy.PolicySlice;
import fairwell.query.recomputation.Recomputation;
import fairwell.query.recomputation.RecomputationQueries;
import fairwell.query.recomputation.Recomputations;
import fairwell.query.runner.AsOf;
import fairwell.query.runner.DocumentRunner;
import fairwell.query.runner.Reached;
import fairwell.query.settlement.SettlementQueries;
import fairwell.query.settlement.SettlementSlice;
import fairwell.query.store.Documents;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The slices, each with its view, its queries and its updates. */
@Configuration(proxyBeanMethods = false)
class SliceWiring {

  @Bean
  CaseListSlice caseListSlice() {
    return new CaseListSlice();
  }

  @Bean
  @Conditional(EmbeddedDocuments.class)
  InMemoryRows inMemoryRows(Documents documents, CaseListSlice slice) {
    return new InMemoryRows(documents, slice);
  }

  @Bean
  CaseListQueries caseListQueries(
      Documents documents,
      CaseListSlice slice,
      ObjectProvider<InMemoryRows> inMemory,
      Reached reached) {
    InMemoryRows rows = inMemory.getIfAvailable();
    return new CaseListQueries(rows == null ? new StoredRows(documents.of(slice)) : rows, reached);
  }

  @Bean
  CaseListUpdates caseListUpdates(QueryUpdateEmitter emitter, Reached reached) {
    return new CaseListUpdates(emitter, reached);
  }

  @Bean
  CaseFileSlice caseFileSlice() {
    return new CaseFileSlice();
  }

  @Bean
  CaseFileQueries caseFileQueries(Documents documents, CaseFileSlice slice, AsOf asOf) {
    return new CaseFileQueries(documents, slice, asOf);
  }

  @Bean
  CaseFileUpdates caseFileUpdates(QueryUpdateEmitter emitter) {
    return new CaseFileUpdates(emitter);
  }

  @Bean
  SettlementSlice settlementSlice() {
    return new SettlementSlice();
  }

  @Bean
  SettlementQueries settlementQueries(Documents documents, SettlementSlice slice) {
    return new SettlementQueries(documents, slice);
  }

  @Bean
  NegotiationSlice negotiationSlice() {
    return new NegotiationSlice();
  }

  @Bean
  NegotiationQueries negotiationQueries(
      Documents documents, NegotiationSlice slice, Recomputation recomputation, LogReader log) {
    return new NegotiationQueries(documents, slice, recomputation, new TalkTemplates(log));
  }

  @Bean
  OrganisationQueries organisationQueries(LogReader log) {
    return new OrganisationQueries(log);
  }

  @Bean
  KpiCaseSlice kpiCaseSlice() {
    return new KpiCaseSlice();
  }

  @Bean
  KpiPersonSlice kpiPersonSlice() {
    return new KpiPersonSlice();
  }

  @Bean
  KpiQueries kpiQueries(
      Documents documents,
      KpiCaseSlice cases,
      KpiPersonSlice people,
      LogReader log,
      Reached reached) {
    return new KpiQueries(documents, cases, people, log, reached);
  }

  @Bean
  CaseCalendarSlice caseCalendarSlice() {
    return new CaseCalendarSlice();
  }

  @Bean
  CalendarFeedSlice calendarFeedSlice() {
    return new CalendarFeedSlice();
  }

  @Bean
  CalendarQueries calendarQueries(
      Documents documents, CalendarFeedSlice feeds, CaseCalendarSlice cases) {
    return new CalendarQueries(documents, feeds, cases);
  }

  @Bean
  PolicySlice policySlice() {
    return new PolicySlice();
  }

  @Bean
  PolicyQueries policyQueries(Documents documents, PolicySlice slice, Reached reached) {
    return new PolicyQueries(documents, slice, reached);
  }

  @Bean
  LoggedSources sourceEvents(LogReader log, Recomputation recomputation) {
    return new LoggedSources(log, recomputation::packs);
  }

  @Bean
  AuditSlice auditSlice() {
    return new AuditSlice();
  }

  @Bean
  AuditQueries auditQueries(Documents documents, AuditSlice slice, Reached reached) {
    return new AuditQueries(documents, slice, reached);
  }

  @Bean
  @ConditionalOnMissingBean
  LoadedPacks installedPacks(@Value("${fairwell.packs.folder:}") String folder) {
    return PolicyPacks.installed(folder);
  }

  @Bean
  Recomputation recomputation(LogReader log, LoadedPacks installed) {
    return new Recomputation(log, installed);
  }

  @Bean
  RecomputationQueries recomputationQueries(
      Documents documents, SettlementSlice slice, Recomputation recomputation) {
    return new RecomputationQueries(documents, slice, recomputation);
  }

  @Bean
  Recomputations recomputations(Documents documents, Recomputation recomputation) {
    return new Recomputations(documents, recomputation, Runtime.getRuntime().availableProcessors());
  }

  @Bean
  ExitInterviewQueries exitInterviewQueries(Documents documents, LogReader log) {
    return new ExitInterviewQueries(documents, log);
  }

  @Bean
  HandoverSlice handoverSlice() {
    return new HandoverSlice();
  }

  @Bean
  HandoverQueries handoverQueries(
      Documents documents, HandoverSlice slice, CaseListSlice list, Reached reached) {
    return new HandoverQueries(documents, slice, list, reached);
  }

  @Bean
  DepartureSlice departureSlice() {
    return new DepartureSlice();
  }

  @Bean
  DepartureQueries departureQueries(
      Documents documents, DepartureSlice slice, CaseListSlice list, Reached reached) {
    return new DepartureQueries(documents, slice, list, reached);
  }

  @Bean
  BusQueries queries(QueryGateway gateway, DocumentRunner documents) {
    return new BusQueries(gateway, documents);
  }
}
