package fairwell.command.api;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.automation.DeadLetters;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
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
  private final CommandThreads threads;

  DeadLetterApi(DeadLetters letters, CommandThreads threads) {
    this.letters = letters;
    this.threads = threads;
  }

  @GetMapping
  Mono<Parked> list() {
    return onThread(() -> new Parked(letters.list()));
  }

  @PostMapping("/{id}/retry")
  Mono<Outcome> retry(@PathVariable String id) {
    return onThread(() -> letters.retry(id))
        .map(outcome -> {
          if (outcome == DeadLetters.Retry.UNKNOWN) {
            throw new ApiProblem(ProblemCode.UNKNOWN_DEAD_LETTER);
          }
          return new Outcome(outcome);
        });
  }

  @DeleteMapping("/{id}")
  Mono<ResponseEntity<Void>> discard(@PathVariable String id) {
    return onThread(() -> letters.discard(id))
        .map(found -> {
          if (!found) {
            throw new ApiProblem(ProblemCode.UNKNOWN_DEAD_LETTER);
          }
          return ResponseEntity.noContent().build();
        });
  }

  private <T> Mono<T> onThread(Supplier<T> work) {
    return threads.run(() -> CompletableFuture.completedFuture(work.get()));
  }
}
