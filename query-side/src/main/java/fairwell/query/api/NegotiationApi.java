package fairwell.query.api;

import fairwell.query.negotiation.FindPrecedents;
import fairwell.query.negotiation.FindTalkTemplates;
import fairwell.query.negotiation.GetAnswerCards;
import fairwell.query.negotiation.GetNegotiation;
import fairwell.query.negotiation.TalkTemplateList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
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

/** The negotiation table as its reader may see it, and what was allowed at others. */
@RestController
@RequestMapping("/api/v1")
class NegotiationApi {

  static final Set<String> ROOM = Set.of("minPosition");
  static final Set<String> PRECEDENTS = Set.of("kind", "place", "limit", "minPosition");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Queries queries;
  private final OpenedJson opened;
  private final ReadAfter after;
  private final Clock clock;

  NegotiationApi(Queries queries, OpenedJson opened, ReadAfter after, ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.opened = opened;
    this.after = after;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  /** Offers, rounds and positions; plans and authority only for those they are meant for. */
  @GetMapping("/cases/{id}/negotiation")
  Mono<ResponseEntity<JsonNode>> negotiation(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, ROOM);
    String known = Parameters.caseId(id);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    return after.answer(
        asked,
        exchange,
        who ->
            queries
                .negotiation(new GetNegotiation(known, today, who))
                .flatMap(room ->
                    opened
                        .of(room, who, known, "api.negotiation")
                        .map(body -> CasesApi.tagged(room.caseVersion(), body)))
                .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND))));
  }

  /** What the records would say now to each kind of objection, and the benefits of the leaver. */
  @GetMapping("/cases/{id}/answer-cards")
  Mono<ResponseEntity<JsonNode>> answerCards(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, ROOM);
    String known = Parameters.caseId(id);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    return after.answer(
        asked,
        exchange,
        who ->
            queries
                .answerCards(new GetAnswerCards(known, today, who))
                .flatMap(cards -> opened.of(cards, who, known, "api.answer-cards"))
                .map(ResponseEntity::ok)
                .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND))));
  }

  /** The templates of talks, and what their texts may ask for. */
  @GetMapping("/talk-templates")
  Mono<ResponseEntity<TalkTemplateList>> templates(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    return after.answer(
        Parameters.of(query, ROOM),
        exchange,
        who -> queries.templates(new FindTalkTemplates(who)).map(ResponseEntity::ok));
  }

  /** What was allowed beyond an authority in other cases, the newest first. */
  @GetMapping("/precedents")
  Mono<ResponseEntity<JsonNode>> precedents(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, PRECEDENTS);
    return after.answer(
        asked,
        exchange,
        who ->
            queries
                .precedents(
                    new FindPrecedents(
                        asked.filter().kinds(), asked.text("place"), asked.limit(), who))
                .flatMap(found -> opened.of(found, who, "cases", "api.precedents"))
                .map(ResponseEntity::ok));
  }
}
