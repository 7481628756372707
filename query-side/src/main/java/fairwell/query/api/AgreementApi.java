package fairwell.query.api;

import fairwell.query.agreement.GetAgreementFacts;
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
 * What an agreement says, each fact with its event, and what it still needs. Every reading is
 * recorded, for it names its person.
 */
@RestController
class AgreementApi {

  static final Set<String> KNOWN = Set.of("minPosition");

  private final Queries queries;
  private final OpenedJson opened;
  private final ReadAfter after;

  AgreementApi(Queries queries, OpenedJson opened, ReadAfter after) {
    this.queries = queries;
    this.opened = opened;
    this.after = after;
  }

  @GetMapping("/api/v1/cases/{id}/agreement-facts")
  Mono<ResponseEntity<JsonNode>> facts(
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
                .agreement(new GetAgreementFacts(caseId, who))
                .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND)))
                .flatMap(facts -> opened.of(facts, who, caseId, "api.agreement-facts"))
                .map(ResponseEntity::ok));
  }
}
