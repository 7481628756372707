package fairwell.command.api;

import fairwell.command.api.problem.ProblemWriter;
import fairwell.command.automation.CasesNow;
import fairwell.command.offboarding.Gates;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.command.shell.CaseContexts;
import fairwell.kernel.access.Actor;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.refusal.CaseNotFound;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RefusalData;
import fairwell.kernel.refusal.RefusalTexts;
import fairwell.kernel.refusal.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What may be done with a case now, and what speaks against the rest: the same gates that a command
 * meets, asked of the same stream.
 */
@RestController
@RequestMapping("/api/v1/cases")
class ActionsApi {

  /** A reason against an action, as data and in the caller's language. */
  record Reason(String code, String text, Map<String, Object> data) {}

  /**
   * The answer.
   *
   * @param stage what the case is at, in one word
   * @param blockedBecause by action, for those that are not allowed
   */
  record Actions(
      String caseId,
      long version,
      String stage,
      List<String> allowedActions,
      Map<String, List<Reason>> blockedBecause) {}

  private final CasesNow cases;
  private final CaseContexts contexts;
  private final CommandThreads threads;

  ActionsApi(CasesNow cases, CaseContexts contexts, CommandThreads threads) {
    this.cases = cases;
    this.contexts = contexts;
    this.threads = threads;
  }

  @GetMapping("/{caseId}/actions")
  Mono<ResponseEntity<Actions>> actions(
      ServerWebExchange exchange,
      @AuthenticationPrincipal Actor actor,
      @PathVariable String caseId) {
    RefusalTexts texts = RefusalTexts.in(ProblemWriter.localeOf(exchange));
    CaseId id = CaseApi.idOf(caseId);
    return threads
        .run(() -> CompletableFuture.completedFuture(look(id, actor, texts)))
        .map(found -> ResponseEntity.ok().eTag(String.valueOf(found.version())).body(found));
  }

  private Actions look(CaseId id, Actor actor, RefusalTexts texts) {
    CasesNow.At now = cases.of(id);
    if (!(now.state() instanceof Running running) || !Gates.visible(running, actor)) {
      throw new Refused(new CaseNotFound(id.value()));
    }
    Context context = contexts.of(actor);
    List<String> allowed = new ArrayList<>();
    Map<String, List<Reason>> blocked = new LinkedHashMap<>();
    Gates.blocked(running, context)
        .forEach((action, refusals) -> {
          if (refusals.isEmpty()) {
            allowed.add(action.path());
          } else if (action != Action.OPEN_CASE && !action.byScheduler()) {
            blocked.put(
                action.path(), refusals.stream().map(refusal -> reason(refusal, texts)).toList());
          }
        });
    return new Actions(
        id.value(), now.version(), running.status().stage().name(), allowed, blocked);
  }

  private static Reason reason(Refusal refusal, RefusalTexts texts) {
    return new Reason(refusal.code(), texts.of(refusal), RefusalData.of(refusal));
  }
}
