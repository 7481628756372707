package fairwell.query.api;

import fairwell.query.runner.DeadLetter;
import fairwell.query.runner.DeadLetterDesk;
import fairwell.query.runner.DocumentRunner;
import fairwell.query.runner.DocumentsStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What an operator sees of the documents and can do about them. No content of any case. */
@RestController
@RequestMapping("/api/v1/operations/documents")
class OperationsApi {

  private final DocumentRunner runner;
  private final DeadLetterDesk desk;

  OperationsApi(DocumentRunner runner, DeadLetterDesk desk) {
    this.runner = runner;
    this.desk = desk;
  }

  @GetMapping
  Mono<DocumentsStatus> status() {
    return blocking(runner::status);
  }

  /** Makes all documents anew, in the background; asked twice, it is done once. */
  @PostMapping("/rebuild")
  ResponseEntity<Map<String, Boolean>> rebuild() {
    return ResponseEntity.status(HttpStatus.ACCEPTED).body(Map.of("started", runner.rebuild()));
  }

  @GetMapping("/dead-letters")
  Mono<List<DeadLetter>> deadLetters() {
    return blocking(desk::all);
  }

  @PostMapping("/dead-letters/{id}/retry")
  Mono<Map<String, Boolean>> retry(@PathVariable String id) {
    return goesOn(() -> desk.retry(id));
  }

  @DeleteMapping("/dead-letters/{id}")
  Mono<Map<String, Boolean>> discard(@PathVariable String id) {
    return goesOn(() -> desk.discard(id));
  }

  private static Mono<Map<String, Boolean>> goesOn(Supplier<Optional<Boolean>> work) {
    return blocking(work)
        .map(goesOn ->
            Map.of(
                "goesOn",
                goesOn.orElseThrow(() -> ReadProblem.of(ReadProblem.Code.UNKNOWN_DEAD_LETTER))));
  }

  private static <T> Mono<T> blocking(Supplier<T> work) {
    return Mono.fromSupplier(work).subscribeOn(Schedulers.boundedElastic());
  }
}
