package fairwell.command.api;

import fairwell.command.api.json.StrictJson;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.AgreementCommand;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.command.SettlementCommand;
import fairwell.kernel.access.Actor;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.refusal.CaseNotFound;
import fairwell.kernel.refusal.Refused;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Commands to cases. One path an action, one command record an action, and the body is that record
 * without the id: a new command is in the API, and in its description, by being in {@link Action}.
 */
@RestController
@RequestMapping("/api/v1/cases")
class CaseApi {

  private final CommandDesk desk;
  private final Bodies bodies;

  CaseApi(CommandDesk desk, Bodies bodies) {
    this.desk = desk;
    this.bodies = bodies;
  }

  @PostMapping
  Mono<ResponseEntity<Receipt>> open(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor) {
    return bodies
        .read(exchange)
        .flatMap(body -> {
          Ask ask = Ask.read(exchange, actor, body);
          CaseId caseId = RequestDigest.caseOf(actor, ask.key());
          OpenCase command = StrictJson.read(ask.body(), OpenCase.class, Map.of("caseId", caseId));
          return desk.send(ask, command, caseId.value(), Action.OPEN_CASE.path());
        })
        .map(receipt ->
            ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/api/v1/cases/" + receipt.id()))
                .eTag(String.valueOf(receipt.version()))
                .body(receipt));
  }

  @PostMapping("/{caseId}/{action}")
  Mono<ResponseEntity<Receipt>> act(
      ServerWebExchange exchange,
      @AuthenticationPrincipal Actor actor,
      @PathVariable String caseId,
      @PathVariable String action) {
    return bodies
        .read(exchange)
        .flatMap(body -> send(Ask.read(exchange, actor, body), caseId, named(action)))
        .map(receipt -> ResponseEntity.ok().eTag(String.valueOf(receipt.version())).body(receipt));
  }

  private Mono<Receipt> send(Ask ask, String id, Action action) {
    try {
      return send(ask, idOf(id), action);
    } catch (Refused malformed) {
      return desk.refuse(ask, malformed, new CaseNotFound("?"), action.path());
    }
  }

  private Mono<Receipt> send(Ask ask, CaseId caseId, Action action) {
    OffboardingCommand command =
        StrictJson.read(ask.body(), action.command(), Map.of("caseId", caseId));
    boolean needsVersion =
        command instanceof SettlementCommand || command instanceof AgreementCommand;
    if (needsVersion && ask.ifMatch() == null) {
      throw new ApiProblem(ProblemCode.IF_MATCH_REQUIRED);
    }
    return desk.send(ask, command, caseId.value(), action.path());
  }

  /** An id that no case can have is the id of no case. */
  static CaseId idOf(String caseId) {
    try {
      return new CaseId(caseId);
    } catch (IllegalArgumentException notAnId) {
      throw new Refused(new CaseNotFound(caseId.length() > 64 ? "?" : caseId));
    }
  }

  private static Action named(String path) {
    return Action.named(path)
        .filter(action -> action != Action.OPEN_CASE)
        .orElseThrow(() -> new ApiProblem(ProblemCode.UNKNOWN_PATH));
  }
}
