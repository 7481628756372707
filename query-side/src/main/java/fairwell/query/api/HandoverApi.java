package fairwell.query.api;

import fairwell.query.handover.FindTakeovers;
import fairwell.query.handover.GetCaseHandover;
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

/** Handovers as JSON: of a case, and what the reader was asked to take over. */
@RestController
class HandoverApi {

  static final Set<String> KNOWN = Set.of("minPosition");

  private final Queries queries;
  private final OpenedJson opened;
  private final ReadAfter after;

  HandoverApi(Queries queries, OpenedJson opened, ReadAfter after) {
    this.queries = queries;
    this.opened = opened;
    this.after = after;
  }

  @GetMapping("/api/v1/cases/{id}/handover")
  Mono<ResponseEntity<JsonNode>> handover(
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
                .handover(new GetCaseHandover(caseId, who))
                .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND)))
                .flatMap(found -> opened.of(found, who, caseId, "api.handover"))
                .map(ResponseEntity::ok));
  }

  @GetMapping("/api/v1/takeovers")
  Mono<ResponseEntity<JsonNode>> takeovers(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    return after.answer(
        Parameters.of(query, KNOWN),
        exchange,
        who ->
            queries
                .takeovers(new FindTakeovers(who))
                .flatMap(found -> opened.of(found, who, "cases", "api.takeovers"))
                .map(ResponseEntity::ok));
  }
}
