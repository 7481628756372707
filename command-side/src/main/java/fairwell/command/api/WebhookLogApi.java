package fairwell.command.api;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.webhook.Webhooks;
import fairwell.command.webhook.store.Attempt;
import fairwell.kernel.access.Actor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** For the operator: what was sent to a receiver and what it did not take. */
@RestController
@RequestMapping(WebhookApi.PATH + "/{id}")
class WebhookLogApi {

  private static final int PAGE = 100;
  private static final int MOST_LETTERS = 1_000;

  private final Webhooks webhooks;
  private final WebhookDesk desk;

  WebhookLogApi(Webhooks webhooks, WebhookDesk desk) {
    this.webhooks = webhooks;
    this.desk = desk;
  }

  @GetMapping("/deliveries")
  Mono<WebhookAnswer> deliveries(
      @PathVariable String id, @RequestParam(required = false) @Nullable String before) {
    long number = before == null ? Long.MAX_VALUE : whole("before", before);
    return desk.onThread(() -> {
      mustBeKnown(id);
      List<Attempt> page = webhooks.attempts(id, number, PAGE);
      return new WebhookAnswer.Attempts(
          page, page.size() < PAGE ? null : Long.valueOf(page.getLast().number()));
    });
  }

  @GetMapping("/dead-letters")
  Mono<WebhookAnswer> letters(@PathVariable String id) {
    return desk.onThread(() -> {
      mustBeKnown(id);
      return new WebhookAnswer.Letters(webhooks.letters(id, MOST_LETTERS));
    });
  }

  @PostMapping("/dead-letters/{position}/send-again")
  Mono<ResponseEntity<Void>> sendAgain(
      @AuthenticationPrincipal Actor actor,
      @PathVariable String id,
      @PathVariable String position) {
    long at = whole("position", position);
    return desk.onThread(() -> {
      mustBeKnown(id);
      desk.record(actor, "send-dead-letter-again", id + "/" + at);
      if (!webhooks.sendAgain(id, at)) {
        throw new ApiProblem(ProblemCode.UNKNOWN_DEAD_LETTER);
      }
      return ResponseEntity.status(HttpStatus.ACCEPTED).build();
    });
  }

  private void mustBeKnown(String id) {
    WebhookDesk.known(webhooks.find(id));
  }

  private static long whole(String name, String given) {
    if (!given.matches("\\d{1,18}")) {
      throw new ApiProblem(
          ProblemCode.INVALID_PARAMETER,
          List.of(),
          Map.of("name", name, "expected", "a whole number from 0 on"));
    }
    return Long.parseLong(given);
  }
}
