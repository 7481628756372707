package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.query.recomputation.GetSettlementDiff;
import fairwell.query.recomputation.ReplaySettlement;
import fairwell.query.recomputation.SettlementDiff;
import fairwell.query.settlement.GetSettlement;
import fairwell.query.settlement.Settlement;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What moved between two versions of a settlement, and what would move now; writes nothing. */
@RestController
@RequestMapping("/api/v1/cases/{id}/settlement")
class SettlementDiffApi {

  static final Set<String> DIFF = Set.of("from", "to", "minPosition");
  static final Set<String> REPLAY = Set.of("version", "minPosition");

  private final Queries queries;
  private final ReadAfter after;

  SettlementDiffApi(Queries queries, ReadAfter after) {
    this.queries = queries;
    this.after = after;
  }

  /** Between two versions; without {@code to} what would move now, from the newest version. */
  @GetMapping("/diff")
  Mono<ResponseEntity<SettlementDiff>> diff(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, DIFF);
    String known = Parameters.caseId(id);
    int to = version(asked, "to");
    int from = asked.text("from") == null && to > 1 ? to - 1 : version(asked, "from");
    String named = to == 0 ? "from" : "to";
    return answer(
        known,
        asked,
        named,
        exchange,
        who -> queries.diff(new GetSettlementDiff(known, from, to, who)));
  }

  /** A version computed once more from the facts, terms and packs of then. */
  @GetMapping("/replay")
  Mono<ResponseEntity<SettlementDiff>> replay(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, REPLAY);
    String known = Parameters.caseId(id);
    int version = version(asked, "version");
    return answer(
        known,
        asked,
        "version",
        exchange,
        who -> queries.replay(new ReplaySettlement(known, version, who)));
  }

  private Mono<ResponseEntity<SettlementDiff>> answer(
      String caseId,
      Parameters asked,
      String named,
      ServerWebExchange exchange,
      Function<Actor, Mono<SettlementDiff>> compared) {
    return after.answer(
        asked,
        exchange,
        who ->
            queries
                .settlement(new GetSettlement(caseId, who))
                .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND)))
                .flatMap(settlement ->
                    compared
                        .apply(who)
                        .switchIfEmpty(Mono.error(() -> noVersion(named, settlement))))
                .map(ResponseEntity::ok));
  }

  private static ReadProblem noVersion(String named, Settlement settlement) {
    int newest = settlement.versions().size();
    return ReadProblem.parameter(
        named, newest == 0 ? "nothing was computed yet" : "a computed version, 1 to " + newest);
  }

  private static int version(Parameters asked, String name) {
    return (int) Math.min(asked.number(name, 0), Integer.MAX_VALUE);
  }
}
