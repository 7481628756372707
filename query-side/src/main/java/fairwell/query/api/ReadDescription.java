package fairwell.query.api;

import static fairwell.query.api.ReadOperation.bool;
import static fairwell.query.api.ReadOperation.ordered;
import static fairwell.query.api.ReadOperation.text;

import fairwell.query.agreement.CaseAgreement;
import fairwell.query.audit.AuditPage;
import fairwell.query.calendar.CalendarFeedStanding;
import fairwell.query.calendar.OpenTaskList;
import fairwell.query.casefile.CaseFile;
import fairwell.query.caselist.CaseChanged;
import fairwell.query.caselist.CaseCounts;
import fairwell.query.caselist.CasePage;
import fairwell.query.dispute.CaseDisputes;
import fairwell.query.explanation.LineExplanation;
import fairwell.query.handover.CaseHandover;
import fairwell.query.handover.Takeovers;
import fairwell.query.interview.ExitInterview;
import fairwell.query.kpi.KpiReport;
import fairwell.query.negotiation.CardsAtTheTable;
import fairwell.query.negotiation.NegotiationRoom;
import fairwell.query.negotiation.Precedents;
import fairwell.query.negotiation.TalkTemplateList;
import fairwell.query.organisation.ApprovalMatrixStanding;
import fairwell.query.organisation.PublishedOrgTree;
import fairwell.query.papers.CasePapers;
import fairwell.query.policy.PolicyOverlay;
import fairwell.query.policy.PolicyOverlayList;
import fairwell.query.preparation.PreparedReport;
import fairwell.query.privacy.PersonalDataReport;
import fairwell.query.recomputation.Recomputations;
import fairwell.query.recomputation.SettlementDiff;
import fairwell.query.runner.DocumentsStatus;
import fairwell.query.separation.RecordedSeparation;
import fairwell.query.settlement.Settlement;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The query side's part of the OpenAPI 3.1 description. */
final class ReadDescription {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  static final String ROOT = "/api/v1/";

  private final AnswerShape shapes = new AnswerShape();
  private final Map<String, Map<String, Object>> paths = new TreeMap<>();

  private final ReadOperation operations;

  private ReadDescription(PathRoles roles) {
    this.operations = new ReadOperation(roles);
    get("cases", "list-cases", CasesApi.LIST, CasePage.class);
    get("counts/cases", "count-cases", CasesApi.COUNTS, CaseCounts.class);
    get("cases/{caseId}", "get-case", CasesApi.ONE, CasesApi.CaseHead.class);
    get("cases/{caseId}/timeline", "get-timeline", CasesApi.ONE, CaseFile.class);
    String settlement = "cases/{caseId}/settlement";
    Map<String, Object> marked =
        Map.of("allOf", List.of(shapes.of(Settlement.class), bool(CasesApi.STALE)));
    put(
        "get",
        settlement,
        operations.of(
            "get-settlement", settlement, CasesApi.ONE, "200", ReadOperation.json(marked)));
    get(
        "cases/{caseId}/settlement/diff",
        "get-settlement-diff",
        SettlementDiffApi.DIFF,
        SettlementDiff.class);
    get(
        "cases/{caseId}/settlement/replay",
        "replay-settlement",
        SettlementDiffApi.REPLAY,
        SettlementDiff.class);
    Map<String, Object> rows =
        Map.of(
            "oneOf",
            List.of(
                shapes.of(Recomputations.Moved.class),
                shapes.of(Recomputations.Failed.class),
                shapes.of(Recomputations.Progress.class),
                shapes.of(Recomputations.Done.class)));
    put(
        "get",
        "recomputations",
        operations.of(
            "recompute-settlements",
            "recomputations",
            RecomputationApi.KNOWN,
            "200",
            Map.of("application/x-ndjson", Map.of("schema", rows))));
    get(
        "cases/{caseId}/negotiation",
        "get-negotiation",
        NegotiationApi.ROOM,
        NegotiationRoom.class);
    get(
        "cases/{caseId}/answer-cards",
        "get-answer-cards",
        NegotiationApi.ROOM,
        CardsAtTheTable.class);
    get("talk-templates", "list-talk-templates", NegotiationApi.ROOM, TalkTemplateList.class);
    get("org-tree", "get-org-tree", OrgTreeApi.KNOWN, PublishedOrgTree.class);
    String matrix = "approval-matrix";
    get(matrix, "get-approval-matrix", OrgTreeApi.KNOWN, ApprovalMatrixStanding.class);
    get("precedents", "list-precedents", NegotiationApi.PRECEDENTS, Precedents.class);
    get("cases/{caseId}/reason", "get-reason", CasesApi.ONE, CaseReason.class);
    get(
        "cases/{caseId}/settlement/lines/{lineId}/explanation",
        "explain-settlement-line",
        ExplanationApi.KNOWN,
        LineExplanation.class);
    get(
        "cases/{caseId}/preparation-report",
        "get-preparation-report",
        PreparationApi.KNOWN,
        PreparedReport.class);
    String one = "cases/{caseId}/";
    get(one + "exit-interview", "get-exit-interview", ExitInterviewApi.KNOWN, ExitInterview.class);
    get(PapersApi.PATH, "get-papers", PapersApi.KNOWN, CasePapers.class);
    pdf(PapersApi.AGREEMENT, "read-agreement", PapersApi.OF_AGREEMENT);
    pdf(PapersApi.CERTIFICATE, "read-certificate", PapersApi.KNOWN);
    get(one + "handover", "get-handover", HandoverApi.KNOWN, CaseHandover.class);
    new TimeMachineDescription(operations, shapes).of(one).forEach(this::put);
    get(one + "agreement-facts", "get-agreement-facts", AgreementApi.KNOWN, CaseAgreement.class);
    get(one + "disputes", "get-disputes", DisputesApi.KNOWN, CaseDisputes.class);
    get("open-tasks", "list-open-tasks", OpenTasksApi.KNOWN, OpenTaskList.class);
    get("takeovers", "list-takeovers", HandoverApi.KNOWN, Takeovers.class);
    get(KpisApi.PATH, "get-kpis", KpisApi.KNOWN, KpiReport.class);
    get(
        "cases/{caseId}/separation-report",
        "get-separation-report",
        SeparationApi.KNOWN,
        RecordedSeparation.class);
    String personal = "employees/{number}/personal-data";
    get(personal, "get-personal-data", PersonalDataReadApi.KNOWN, PersonalDataReport.class);
    get(
        personal + "/disclosures",
        "get-disclosures",
        DisclosuresApi.KNOWN,
        DisclosuresApi.Disclosed.class);
    get("me/personal-data", "get-own-personal-data", OwnDataApi.KNOWN, OwnDataApi.OwnData.class);
    get("audit", "list-audit", AuditApi.KNOWN, AuditPage.class);
    get("calendar-feed", "get-calendar-feed", CalendarFeedApi.KNOWN, CalendarFeedStanding.class);
    String calendars = "calendars/{file}";
    put(
        "get",
        calendars,
        operations.of(
            "read-calendar",
            calendars,
            Set.of(),
            "200",
            Map.of("text/calendar", Map.of("schema", text()))));
    String overlays = "policy-overlays";
    get(overlays, "list-policy-overlays", PolicyOverlaysApi.KNOWN, PolicyOverlayList.class);
    get(
        overlays + "/{contentHash}",
        "get-policy-overlay",
        PolicyOverlaysApi.KNOWN,
        PolicyOverlay.class);
    new FileDescription(operations, shapes).of(one).forEach(this::put);
    stream("live/cases", "watch-cases", LiveApi.LIST, CaseChanged.class);
    stream("live/cases/{caseId}", "watch-case", Set.of(), CaseFile.class);
    String documents = "operations/documents";
    get(documents, "get-documents-status", Set.of(), DocumentsStatus.class);
    put("post", documents + "/rebuild", "rebuild-documents", "202", bool("started"));
    Map<String, Object> letters = Map.of("type", "array", "items", shapes.of(DocumentLetter.class));
    put("get", documents + "/dead-letters", "list-dead-letters", "200", letters);
    String letter = documents + "/dead-letters/{letterId}";
    put("post", letter + "/retry", "retry-dead-letter", "200", bool("goesOn"));
    put("delete", letter, "discard-dead-letter", "200", bool("goesOn"));
    shapes.schemas().put("Problem", AnswerShape.problem());
  }

  /** As JSON, the same for the same records. */
  static String json(PathRoles roles) {
    ReadDescription all = new ReadDescription(roles);
    return JSON.writeValueAsString(
        ordered(
            "openapi", "3.1.0",
            "info", ordered("title", "Fairwell: questions", "version", "v1"),
            "security", List.of(Map.of("bearer", List.of())),
            "paths", all.paths,
            "components",
                ordered(
                    "securitySchemes",
                        Map.of(
                            "bearer",
                            ordered("type", "http", "scheme", "bearer", "bearerFormat", "JWT")),
                    "schemas", all.shapes.schemas())));
  }

  private void get(String path, String id, Set<String> asked, Type answer) {
    put("get", path, operations.of(id, path, asked, "200", ReadOperation.json(shapes.of(answer))));
  }

  private void pdf(String path, String id, Set<String> asked) {
    put("get", path, operations.of(id, path, asked, "200", Map.of("application/pdf", Map.of())));
  }

  private void stream(String path, String id, Set<String> asked, Type event) {
    Map<String, Object> content = Map.of("text/event-stream", Map.of("schema", shapes.of(event)));
    Map<String, Object> operation = operations.of(id, path, asked, "200", content);
    operation.put("x-events", "hello, heartbeat; case with an id to resume from; position; reload");
    put("get", path, operation);
  }

  private void put(
      String method, String path, String id, String status, Map<String, Object> answer) {
    put(method, path, operations.of(id, path, Set.of(), status, ReadOperation.json(answer)));
  }

  private void put(String path, Map<String, Map<String, Object>> operations) {
    operations.forEach((method, operation) -> put(method, path, operation));
  }

  private void put(String method, String path, Map<String, Object> operation) {
    paths.computeIfAbsent(ROOT + path, _ -> new TreeMap<>()).put(method, operation);
  }
}
