package fairwell.query.api;

import fairwell.query.dispute.GetDisputes;
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
 * The formal disputes of a case as JSON; the ETag is the version of the case, on which a command
 * may be made conditional. Every reading of their words is recorded.
 */
@RestController
class DisputesApi {

  static final Set<String> KNOWN = Set.of("minPosition");

  private final Queries queries;
  private final OpenedJson opened;
  private final ReadAfter after;

  DisputesApi(Queries queries, OpenedJson opened, ReadAfter after) {
    this.queries = queries;
    this.opened = opened;
    this.after = after;
  }

  @GetMapping("/api/v1/cases/{id}/disputes")
  Mono<ResponseEntity<JsonNode>> disputes(
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
                .disputes(new GetDisputes(caseId, who))
                .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND)))
                .flatMap(found ->
                    opened
                        .of(found, who, caseId, "api.disputes")
                        .map(body -> CasesApi.tagged(found.version(), body))));
  }
}
