package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.offboarding.DryRun;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RefusalData;
import fairwell.kernel.refusal.RefusalTexts;
import fairwell.query.policy.GetPolicyOverlay;
import fairwell.query.policy.PolicyOverlay;
import fairwell.query.recomputation.AssumeInCase;
import fairwell.query.recomputation.SettlementDiff;
import fairwell.query.recomputation.WhatIf;
import fairwell.query.recomputation.WhatIf.Computed;
import fairwell.query.recomputation.WhatIf.NotAssumable;
import fairwell.query.recomputation.WhatIf.Restricted;
import fairwell.query.wording.ShownDiff;
import fairwell.query.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What would be due if some things were otherwise. A question with a body: it writes nothing, and
 * opens no personal text, so not even a reading is recorded.
 */
@RestController
class WhatIfApi {

  static final Set<String> KNOWN = Set.of("lang", "minPosition");

  private final Queries queries;
  private final TimeMachine machine;
  private final ReadAfter after;
  private final MessageSource messages;

  WhatIfApi(Queries queries, TimeMachine machine, ReadAfter after, MessageSource messages) {
    this.queries = queries;
    this.machine = machine;
    this.after = after;
    this.messages = messages;
  }

  /**
   * The answer.
   *
   * @param stamp that nothing of it is real, in both languages
   * @param says the difference in words
   * @param gates what the deciders would say of the steps to it, in order; absent for who may not
   *     know which steps a protected status bars, and where the deciders run elsewhere
   */
  record Simulated(
      String stamp,
      String caseId,
      int version,
      long factsUpTo,
      long packsUpTo,
      @Nullable Statement statement,
      @Nullable BenefitsStatement benefits,
      @Nullable SettlementDiff difference,
      @Nullable ShownDiff says,
      @Nullable List<Gate> gates) {

    /**
     * One step.
     *
     * @param says what the step is called
     * @param refusals empty when it would pass
     */
    record Gate(String action, String says, List<Reason> refusals) {}

    /** Why a step would be refused, as data and in words. */
    record Reason(String code, String text, Map<String, String> data) {}

    static final String STAMP = "推演 what-if";

    static Simulated of(Computed computed, Wording words) {
      SettlementDiff difference = computed.difference();
      return new Simulated(
          STAMP,
          computed.caseId(),
          computed.version(),
          computed.factsUpTo(),
          computed.packsUpTo(),
          computed.statement(),
          computed.benefits(),
          difference,
          difference == null ? null : ShownDiff.whatIf(difference, words),
          gates(computed.steps(), words));
    }

    private static @Nullable List<Gate> gates(@Nullable List<DryRun.Step> steps, Wording words) {
      RefusalTexts texts = RefusalTexts.in(words.locale());
      return steps == null
          ? null
          : steps.stream()
              .map(step ->
                  new Gate(
                      step.action(),
                      words.word("action", step.action()),
                      step.refusals().stream().map(one -> reason(one, texts)).toList()))
              .toList();
    }

    private static Reason reason(Refusal refusal, RefusalTexts texts) {
      return new Reason(refusal.code(), texts.of(refusal), RefusalData.asText(refusal));
    }
  }

  @PostMapping(value = "/api/v1/cases/{id}/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<Simulated>> whatIf(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      @RequestBody byte[] body,
      Locale locale,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, KNOWN);
    String caseId = Parameters.caseId(id);
    AssumptionsBody read = AssumptionsBody.read(body);
    return after.answer(
        asked,
        exchange,
        who ->
            overlays(read.hashes(), who)
                .flatMap(overlays ->
                    machine.whatIf(new AssumeInCase(caseId, read.assumptions(overlays), who)))
                .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND)))
                .map(answer -> answered(answer, new Wording(messages, locale)))
                .map(said ->
                    ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                        .body(said)));
  }

  private static Simulated answered(WhatIf answer, Wording words) {
    return switch (answer) {
      case Computed computed -> Simulated.of(computed, words);
      case NotAssumable not -> throw ReadProblem.body(not.pointer(), not.expected());
      case Restricted _ -> throw ReadProblem.of(ReadProblem.Code.PROCESSING_IS_RESTRICTED);
    };
  }

  private Mono<List<String>> overlays(List<String> hashes, Actor who) {
    return Flux.range(0, hashes.size())
        .concatMap(i ->
            queries
                .overlay(new GetPolicyOverlay(hashes.get(i), who))
                .map(PolicyOverlay::content)
                .switchIfEmpty(
                    Mono.error(() ->
                        ReadProblem.body(
                            "/overlays/" + i, "the content hash of an overlay, proposed or not"))))
        .collectList();
  }
}
