package fairwell.query.api;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.audit.OperatorActed;
import fairwell.query.runner.DeadLetterDesk;
import fairwell.query.runner.DocumentRunner;
import fairwell.query.runner.DocumentsStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
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
  private final EventBus events;
  private final CurrentActor currentActor;

  OperationsApi(
      DocumentRunner runner, DeadLetterDesk desk, EventBus events, CurrentActor currentActor) {
    this.runner = runner;
    this.desk = desk;
    this.events = events;
    this.currentActor = currentActor;
  }

  @GetMapping
  Mono<DocumentsStatus> status() {
    return blocking(runner::status);
  }

  /** Makes all documents anew, in the background; asked twice, it is done once. */
  @PostMapping("/rebuild")
  Mono<ResponseEntity<Map<String, Boolean>>> rebuild() {
    return recorded("rebuild-documents", "", runner::rebuild)
        .map(
            started -> ResponseEntity.status(HttpStatus.ACCEPTED).body(Map.of("started", started)));
  }

  @GetMapping("/dead-letters")
  Mono<List<DocumentLetter>> deadLetters() {
    return blocking(() -> desk.all().stream().map(DocumentLetter::of).toList());
  }

  @PostMapping("/dead-letters/{id}/retry")
  Mono<Map<String, Boolean>> retry(@PathVariable String id) {
    return goesOn("retry-document-letter", id, () -> desk.retry(id));
  }

  @DeleteMapping("/dead-letters/{id}")
  Mono<Map<String, Boolean>> discard(@PathVariable String id) {
    return goesOn(OperatorActed.DISCARD_DOCUMENT_LETTER, id, () -> desk.discard(id));
  }

  private Mono<Map<String, Boolean>> goesOn(
      String act, String id, Supplier<Optional<Boolean>> work) {
    return recorded(act, id, work)
        .map(goesOn ->
            Map.of(
                "goesOn",
                goesOn.orElseThrow(() -> ReadProblem.of(ReadProblem.Code.UNKNOWN_DEAD_LETTER))));
  }

  /** Writes down who sets out to do it; what cannot be written down is not done. */
  private <T> Mono<T> recorded(String act, String target, Supplier<T> work) {
    return currentActor
        .get()
        .flatMap(actor ->
            blocking(() -> {
              events.publish(
                  GenericEventMessage.asEventMessage(
                          new OperatorActed(OperatorActed.DOCUMENTS, act, target))
                      .andMetaData(
                          Map.of(
                              Metadata.ACTOR,
                              actor.id().value(),
                              Metadata.ROLE,
                              Role.OPERATOR.name())));
              return work.get();
            }));
  }

  private static <T> Mono<T> blocking(Supplier<T> work) {
    return Mono.fromSupplier(work).subscribeOn(Schedulers.boundedElastic());
  }
}
