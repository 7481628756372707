package fairwell.query.security;

import static fairwell.kernel.access.Role.APPROVER;
import static fairwell.kernel.access.Role.AUDITOR;
import static fairwell.kernel.access.Role.EMPLOYEE;
import static fairwell.kernel.access.Role.FINANCE;
import static fairwell.kernel.access.Role.HR;
import static fairwell.kernel.access.Role.IT;
import static fairwell.kernel.access.Role.LEGAL;
import static fairwell.kernel.access.Role.MANAGER;
import static fairwell.kernel.access.Role.NEGOTIATOR;
import static fairwell.kernel.access.Role.OPERATOR;

import fairwell.kernel.access.Role;
import fairwell.kernel.calendar.CalendarFeed;
import fairwell.kernel.preparation.PreparationReport;
import fairwell.kernel.talk.TemplateDraft;
import fairwell.query.agreement.AgreementQueries;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.departure.DepartureQueries;
import fairwell.query.evidence.EvidenceRecords;
import fairwell.query.export.ExportRequest;
import fairwell.query.interview.ExitInterviewQueries;
import fairwell.query.kpi.KpiQueries;
import fairwell.query.negotiation.FindTalkTemplates;
import fairwell.query.papers.CasePapersQueries;
import fairwell.query.recomputation.WhatIfQueries;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every path of the query side, and who may come in by it; what is not here is denied. Which cases
 * an account may read is the query's answer, not the path's. The first entry that matches counts.
 */
enum ReadPaths {
  HEALTH(Set.of(), "/actuator/health", "/actuator/health/*"),
  OPERATIONS(Set.of(OPERATOR), "/actuator/**"),
  DESCRIPTION(Set.of(Role.values()), "/api/v1/openapi/reads"),
  POLICY(
      Set.of(LEGAL, FINANCE, APPROVER, HR, AUDITOR),
      "/api/v1/policy-overlays",
      "/api/v1/policy-overlays/*"),
  RECOMPUTATIONS(Set.of(FINANCE, LEGAL), "/api/v1/recomputations"),
  RULE_CHANGES(Set.of(FINANCE, LEGAL), "/api/v1/rule-change-exposure"),
  /** A question with a body; why nobody else: see {@link WhatIfQueries#READERS}. */
  WHAT_IF(WhatIfQueries.READERS, "/api/v1/cases/*/what-if"),
  /** Why nobody else: see {@link KpiQueries#READERS}. */
  KPIS(KpiQueries.READERS, "/kpis", "/api/v1/kpis"),
  /** The secret in the address stands in place of an account. */
  CALENDARS(Set.of(), "/api/v1/calendars/*"),
  CALENDAR_FEED(CalendarFeed.STAFF, "/calendar", "/api/v1/calendar-feed"),
  PERSONAL_DATA(Set.of(HR, LEGAL, AUDITOR), "/api/v1/employees/*/personal-data"),
  DISCLOSURES(Set.of(LEGAL, AUDITOR), "/api/v1/employees/*/personal-data/disclosures"),
  /** Whoever is employed, whatever else they are. */
  OWN_DATA(
      Set.of(HR, NEGOTIATOR, APPROVER, FINANCE, LEGAL, AUDITOR, MANAGER, IT, EMPLOYEE, OPERATOR),
      "/me/personal-data",
      "/me/personal-data/file",
      "/api/v1/me/personal-data"),
  AUDIT(Set.of(AUDITOR, LEGAL), "/api/v1/audit", "/api/v1/audit/**"),
  LEDGER_HEAD(Set.of(AUDITOR, LEGAL, OPERATOR), "/api/v1/ledger/checkpoint", "/api/v1/ledger/keys"),
  LEDGER(Set.of(AUDITOR, LEGAL), "/api/v1/ledger/**"),
  EXPORTS(ExportRequest.READERS, "/exports", "/api/v1/exports", "/api/v1/exports/**"),
  MONEY(
      Set.of(HR, NEGOTIATOR, APPROVER, FINANCE, LEGAL, AUDITOR, MANAGER, EMPLOYEE),
      "/api/v1/cases/*/negotiation",
      "/api/v1/cases/*/settlement",
      "/api/v1/cases/*/settlement/**"),
  PRECEDENTS(Set.of(HR, NEGOTIATOR, APPROVER, FINANCE, LEGAL), "/api/v1/precedents"),
  TEMPLATES(
      FindTalkTemplates.READERS, "/talk-templates", "/talk-templates/*", "/api/v1/talk-templates"),
  /** A draft is looked at; what publishes it is a command. */
  TEMPLATE_DRAFT(TemplateDraft.PUBLISHERS, "/talk-template-draft"),
  ORGANISATION(
      Set.of(HR, LEGAL, APPROVER, MANAGER, AUDITOR), "/api/v1/org-tree", "/api/v1/approval-matrix"),
  PREPARATION(
      PreparationReport.READERS,
      "/cases/*/preparation",
      "/api/v1/cases/*/preparation-report",
      "/cases/*/answer-cards",
      "/api/v1/cases/*/answer-cards"),
  AGREEMENT(
      AgreementQueries.READERS, "/cases/*/agreement-facts", "/api/v1/cases/*/agreement-facts"),
  OPEN_TASKS(CalendarFeed.STAFF, "/api/v1/open-tasks"),
  /** Why nobody else: see {@link ExitInterviewQueries#READERS}. */
  EXIT_INTERVIEW(
      Set.of(HR, LEGAL, EMPLOYEE), "/cases/*/exit-interview", "/api/v1/cases/*/exit-interview"),
  /** Why nobody else: see {@link InsideKnowledge}. */
  DISPUTES(Set.of(HR, LEGAL), "/api/v1/cases/*/disputes"),
  /** The whole case at once, with who tried and read what. */
  EVIDENCE(EvidenceRecords.READERS, "/api/v1/cases/*/evidence-bundle"),
  /** Why nobody else: see {@link CasePapersQueries#READERS}. */
  PAPERS(
      Set.of(HR, LEGAL, FINANCE, EMPLOYEE),
      "/cases/*/agreement",
      "/api/v1/cases/*/papers",
      "/api/v1/cases/*/papers/*"),
  /** Whoever is employed may be asked to take something over. */
  TAKEOVERS(
      Set.of(HR, NEGOTIATOR, APPROVER, FINANCE, LEGAL, AUDITOR, MANAGER, IT, EMPLOYEE, OPERATOR),
      "/takeovers",
      "/api/v1/takeovers"),
  DEPARTURES(DepartureQueries.READERS, "/departures", "/departures/*"),
  CASES(
      Set.of(HR, NEGOTIATOR, APPROVER, FINANCE, LEGAL, AUDITOR, MANAGER, IT, EMPLOYEE),
      "/",
      "/cases/**",
      "/live/**",
      "/api/v1/cases/**",
      "/api/v1/counts/**",
      "/api/v1/live/**"),
  REBUILDS(Set.of(OPERATOR), "/api/v1/operations/**");

  /** Where an operator has documents made anew and works on dead letters. */
  static final String OPERATIONS_OF_DOCUMENTS = "/api/v1/operations/documents/**";

  /** What is asked with a body, too long for an address; it writes nothing. */
  static final List<ReadPaths> ASKED_WITH_A_BODY = List.of(TEMPLATE_DRAFT, RULE_CHANGES, WHAT_IF);

  /** What pages are dressed with; it is the same for everybody, signed in or not. */
  static final String[] LOOK = {"/assets/**", "/webjars/**"};

  private final Set<Role> roles;
  private final List<String> patterns;

  ReadPaths(Set<Role> roles, String... patterns) {
    this.roles = roles;
    this.patterns = List.of(patterns);
  }

  /** The roles of which one is needed; empty: anybody, signed in or not. */
  Set<Role> roles() {
    return roles;
  }

  /** The roles of the entry that counts for this path. */
  static Set<Role> rolesOf(String path) {
    PathContainer asked = PathContainer.parsePath(path);
    return Arrays.stream(values())
        .filter(entry ->
            entry.patterns.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(asked)))
        .findFirst()
        .map(ReadPaths::roles)
        .orElse(Set.of());
  }

  String[] patterns() {
    return patterns.toArray(String[]::new);
  }
}
