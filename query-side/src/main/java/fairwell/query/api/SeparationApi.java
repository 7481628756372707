package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.separation.GetSeparationReport;
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
 * The separation report of a closed case, made again from the events it rests on. Every reading is
 * recorded, for a report names its person.
 */
@RestController
class SeparationApi {

  static final Set<String> KNOWN = Set.of("minPosition");

  private final Queries queries;
  private final OpenedJson opened;
  private final ReadAfter after;

  SeparationApi(Queries queries, OpenedJson opened, ReadAfter after) {
    this.queries = queries;
    this.opened = opened;
    this.after = after;
  }

  /** The report, and whether it comes out as it was recorded. */
  @GetMapping("/api/v1/cases/{id}/separation-report")
  Mono<ResponseEntity<JsonNode>> report(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, KNOWN);
    String caseId = Parameters.caseId(id);
    return after.answer(
        asked,
        exchange,
        who ->
            queries
                .separation(new GetSeparationReport(caseId, who))
                .switchIfEmpty(Mono.defer(() -> none(caseId, who)))
                .flatMap(report -> opened.of(report, who, caseId, "api.separation-report"))
                .map(ResponseEntity::ok));
  }

  /** No such case, or one that is not closed. */
  private <T> Mono<T> none(String caseId, Actor who) {
    return queries
        .file(new GetCaseFile(caseId, who))
        .<T>flatMap(_ -> Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_CLOSED)))
        .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND)));
  }
}
