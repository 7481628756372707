package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.cases.CaseAccess;
import fairwell.query.preparation.GetPreparationReport;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * The preparation report of a case, computed again from what it rested on. Before one is attached,
 * a draft of what it would say now. Every reading is recorded, for a report names its person.
 */
@RestController
class PreparationApi {

  static final Set<String> KNOWN = Set.of("version", "minPosition");

  private final Queries queries;
  private final OpenedJson opened;
  private final ReadAfter after;

  PreparationApi(Queries queries, OpenedJson opened, ReadAfter after) {
    this.queries = queries;
    this.opened = opened;
    this.after = after;
  }

  /** The newest version unless {@code version} names another. */
  @GetMapping("/api/v1/cases/{id}/preparation-report")
  Mono<ResponseEntity<JsonNode>> report(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, KNOWN);
    String caseId = Parameters.caseId(id);
    int version = (int) Math.min(asked.number("version", 0), Integer.MAX_VALUE);
    return after.answer(
        asked,
        exchange,
        who ->
            queries
                .preparation(new GetPreparationReport(caseId, version, who))
                .switchIfEmpty(Mono.defer(() -> none(caseId, who)))
                .flatMap(report -> opened.of(report, who, caseId, "api.preparation-report"))
                .map(ResponseEntity::ok));
  }

  /** No such case, no report for that reader in this case, or no such version of it. */
  private <T> Mono<T> none(String caseId, Actor who) {
    return queries
        .file(new GetCaseFile(caseId, who))
        .filter(file -> !CaseAccess.isOwnCase(who, file.summary().scope()))
        .<T>flatMap(
            _ -> Mono.error(() -> ReadProblem.parameter("version", "a version that was attached")))
        .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND)));
  }
}
