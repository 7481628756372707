package fairwell.query.api;

import fairwell.query.policy.FindPolicyOverlays;
import fairwell.query.policy.GetPolicyOverlay;
import fairwell.query.policy.PolicyOverlay;
import fairwell.query.policy.PolicyOverlayList;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The overlays over the policy packs as JSON: what waits for a second person, what is law. */
@RestController
@RequestMapping("/api/v1/policy-overlays")
class PolicyOverlaysApi {

  static final Set<String> KNOWN = Set.of("minPosition");

  private final Queries queries;
  private final ReadAfter after;

  PolicyOverlaysApi(Queries queries, ReadAfter after) {
    this.queries = queries;
    this.after = after;
  }

  @GetMapping
  Mono<ResponseEntity<PolicyOverlayList>> all(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    return after.answer(
        Parameters.of(query, KNOWN),
        exchange,
        who -> queries.overlays(new FindPolicyOverlays(who)).map(ResponseEntity::ok));
  }

  @GetMapping("/{contentHash}")
  Mono<ResponseEntity<PolicyOverlay>> one(
      @PathVariable String contentHash,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    return after.answer(
        Parameters.of(query, KNOWN),
        exchange,
        who ->
            queries
                .overlay(new GetPolicyOverlay(contentHash, who))
                .map(ResponseEntity::ok)
                .switchIfEmpty(
                    Mono.error(() -> ReadProblem.of(ReadProblem.Code.OVERLAY_NOT_FOUND))));
  }
}
