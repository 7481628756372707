package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.explanation.Explaining;
import fairwell.query.explanation.LineExplanation;
import fairwell.query.explanation.SourceEvents;
import fairwell.query.settlement.GetSettlement;
import fairwell.query.settlement.Settlement;
import fairwell.query.settlement.Settlement.SettledLine;
import fairwell.query.settlement.Settlement.Version;
import fairwell.query.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Explain this number: where a line of a settlement comes from, in the caller's language. */
@RestController
class ExplanationApi {

  static final Set<String> KNOWN = Set.of("lang", "minPosition", "version");

  private final Queries queries;
  private final SourceEvents sources;
  private final OpenedJson json;
  private final ReadAfter after;
  private final MessageSource messages;

  ExplanationApi(
      Queries queries,
      SourceEvents sources,
      OpenedJson json,
      ReadAfter after,
      MessageSource messages) {
    this.queries = queries;
    this.sources = sources;
    this.json = json;
    this.after = after;
    this.messages = messages;
  }

  /** The explanation of one line, of the newest version unless {@code version} names another. */
  @GetMapping("/api/v1/cases/{id}/settlement/lines/{line}/explanation")
  Mono<ResponseEntity<JsonNode>> explanation(
      @PathVariable String id,
      @PathVariable String line,
      @RequestParam MultiValueMap<String, String> query,
      Locale locale,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, KNOWN);
    String caseId = Parameters.caseId(id);
    long version = asked.number("version", 0);
    return after.answer(asked, exchange, who -> answer(caseId, line, version, who, locale));
  }

  private Mono<ResponseEntity<JsonNode>> answer(
      String caseId, String line, long version, Actor who, Locale locale) {
    return Mono.zip(
            queries.file(new GetCaseFile(caseId, who)),
            queries.settlement(new GetSettlement(caseId, who)))
        .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND)))
        .flatMap(found -> explained(found.getT1(), found.getT2(), line, version, locale))
        .flatMap(explanation -> json.of(explanation, who, caseId, "api.explanation"))
        .map(body ->
            ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(body));
  }

  private Mono<LineExplanation> explained(
      CaseFile file, Settlement settlement, String line, long number, Locale locale) {
    Optional<Version> version =
        number == 0
            ? Optional.ofNullable(settlement.current())
            : settlement.versions().stream().filter(one -> one.number() == number).findFirst();
    return Mono.justOrEmpty(version)
        .flatMap(known ->
            Mono.justOrEmpty(lineOf(known, line))
                .flatMap(settled ->
                    Mono.zip(sources.of(Explaining.sourcesOf(known)), sources.packs())
                        .map(read ->
                            new Explaining(
                                    file,
                                    known,
                                    read.getT1(),
                                    read.getT2(),
                                    new Wording(messages, locale))
                                .of(settled))))
        .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.LINE_NOT_FOUND)));
  }

  private static Optional<SettledLine> lineOf(Version version, String line) {
    return version.lines().stream().filter(one -> one.line().id().equals(line)).findFirst();
  }
}
