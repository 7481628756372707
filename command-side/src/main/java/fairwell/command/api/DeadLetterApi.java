package fairwell.command.api;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.automation.DeadLetters;
import fairwell.command.shell.AuditTrail;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.audit.OperatorActed;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** For the operator: automations that failed, to be tried again or given up. */
@RestController
@RequestMapping("/api/v1/operations/dead-letters")
class DeadLetterApi {

  record Parked(List<DeadLetters.Letter> items) {}

  record Outcome(DeadLetters.Retry outcome) {}

  private final DeadLetters letters;
  private final AuditTrail trail;
  private final CommandThreads threads;

  DeadLetterApi(DeadLetters letters, AuditTrail trail, CommandThreads threads) {
    this.letters = letters;
    this.trail = trail;
    this.threads = threads;
  }

  @GetMapping
  Mono<Parked> list() {
    return onThread(() -> new Parked(letters.list()));
  }

  @PostMapping("/{id}/retry")
  Mono<Outcome> retry(@AuthenticationPrincipal Actor actor, @PathVariable String id) {
    return onThread(
            () -> {
              recorded(actor, "retry-dead-letter", id);
              return letters.retry(id);
            })
        .map(outcome -> {
          if (outcome == DeadLetters.Retry.UNKNOWN) {
            throw new ApiProblem(ProblemCode.UNKNOWN_DEAD_LETTER);
          }
          return new Outcome(outcome);
        });
  }

  @DeleteMapping("/{id}")
  Mono<ResponseEntity<Void>> discard(
      @AuthenticationPrincipal Actor actor, @PathVariable String id) {
    return onThread(
            () -> {
              recorded(actor, "discard-dead-letter", id);
              return letters.discard(id);
            })
        .map(found -> {
          if (!found) {
            throw new ApiProblem(ProblemCode.UNKNOWN_DEAD_LETTER);
          }
          return ResponseEntity.noContent().build();
        });
  }

  /** Under the stream that waits; of an unknown letter there is nothing to do, nor to record. */
  private void recorded(Actor actor, String act, String id) {
    letters.streamOf(id).ifPresent(stream -> trail.acts(actor, new OperatorActed(stream, act, id)));
  }

  private <T> Mono<T> onThread(Supplier<T> work) {
    return threads.run(() -> CompletableFuture.completedFuture(work.get()));
  }
}
