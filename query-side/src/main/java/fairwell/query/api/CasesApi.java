package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.casefile.GetCaseFileAsOf;
import fairwell.query.caselist.CountCases;
import fairwell.query.caselist.FindCases;
import fairwell.query.cases.CaseSummary;
import fairwell.query.recomputation.GetSettlementDiff;
import fairwell.query.recomputation.SettlementDiff;
import fairwell.query.settlement.GetSettlement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The cases as JSON: the list with its figures, one case, its timeline and its settlement. */
@RestController
@RequestMapping("/api/v1")
class CasesApi {

  static final Set<String> LIST =
      Set.of("stage", "kind", "unit", "owner", "text", "sort", "limit", "cursor", "minPosition");
  static final Set<String> COUNTS = Set.of("stage", "kind", "unit", "owner", "text", "minPosition");
  static final Set<String> ONE = Set.of("minPosition", "position");
  static final String STALE = "stale";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Queries queries;
  private final OpenedJson opened;
  private final ReadAfter after;
  private final Clock clock;

  CasesApi(Queries queries, OpenedJson opened, ReadAfter after, ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.opened = opened;
    this.after = after;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  /** A page of the list; {@code sort=-changed} turns an order round. */
  @GetMapping("/cases")
  Mono<ResponseEntity<JsonNode>> list(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, LIST);
    return after.answer(
        asked,
        exchange,
        who ->
            queries
                .find(
                    new FindCases(
                        asked.filter(),
                        asked.sort(),
                        asked.descending(),
                        asked.limit(),
                        asked.cursor(asked.sort().field(), asked.descending()),
                        who))
                .flatMap(page -> opened.of(page, who, "cases", "api.cases"))
                .map(ResponseEntity::ok));
  }

  /** The figures of the dashboard. */
  @GetMapping("/counts/cases")
  Mono<ResponseEntity<JsonNode>> counts(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, COUNTS);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    return after.answer(
        asked,
        exchange,
        who ->
            queries
                .count(new CountCases(asked.filter(), today, who))
                .flatMap(counts -> opened.of(counts, who, "cases", "api.counts"))
                .map(ResponseEntity::ok));
  }

  /** One case in short; its ETag is the version a command may be made conditional on. */
  @GetMapping("/cases/{id}")
  Mono<ResponseEntity<JsonNode>> one(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    return file(
        id,
        query,
        exchange,
        file -> new CaseHead(file.id(), file.position(), file.version(), file.summary()));
  }

  /** Everything that happened in a case, or had happened at {@code position}. */
  @GetMapping("/cases/{id}/timeline")
  Mono<ResponseEntity<JsonNode>> timeline(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    return file(id, query, exchange, file -> file);
  }

  /** The reason of a case, and what certificate, agreement and insurance form say of it. */
  @GetMapping("/cases/{id}/reason")
  Mono<ResponseEntity<JsonNode>> reason(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    return file(
        id, query, exchange, file -> CaseReason.of(file.id(), file.summary().frame().ground()));
  }

  /** Every version of the settlement, each line with what it rests on. */
  @GetMapping("/cases/{id}/settlement")
  Mono<ResponseEntity<JsonNode>> settlement(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, ONE);
    String known = Parameters.caseId(id);
    return after.answer(
        asked,
        exchange,
        who ->
            queries
                .settlement(new GetSettlement(known, who))
                .flatMap(found ->
                    opened
                        .of(found, who, known, "api.settlement")
                        .zipWith(stale(known, who), CasesApi::marked)
                        .map(body -> tagged(found.caseVersion(), body)))
                .switchIfEmpty(notFound()));
  }

  /** Whether computing now would move anything; never where nothing was computed. */
  private Mono<Boolean> stale(String caseId, Actor who) {
    return queries
        .diff(GetSettlementDiff.now(caseId, who))
        .map(SettlementDiff::moved)
        .defaultIfEmpty(false);
  }

  private static JsonNode marked(JsonNode settlement, boolean stale) {
    return ((ObjectNode) settlement).put(STALE, stale);
  }

  private Mono<ResponseEntity<JsonNode>> file(
      String id,
      MultiValueMap<String, String> query,
      ServerWebExchange exchange,
      Function<CaseFile, Object> shape) {
    Parameters asked = Parameters.of(query, ONE);
    String known = Parameters.caseId(id);
    return after.answer(
        asked,
        exchange,
        who ->
            read(known, asked, who)
                .flatMap(file ->
                    opened
                        .of(shape.apply(file), who, known, "api.case")
                        .map(body -> tagged(file.version(), body)))
                .switchIfEmpty(notFound()));
  }

  private Mono<CaseFile> read(String id, Parameters asked, Actor who) {
    return asked.text("position") == null
        ? queries.file(new GetCaseFile(id, who))
        : queries.file(new GetCaseFileAsOf(id, asked.number("position", 0), who));
  }

  /** An answer of one version of a case, which is its ETag. */
  static ResponseEntity<JsonNode> tagged(long version, JsonNode body) {
    return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
  }

  private static <T> Mono<T> notFound() {
    return Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND));
  }

  /** A case without its timeline. */
  record CaseHead(String id, long position, long version, CaseSummary summary) {}
}
