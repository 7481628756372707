package fairwell.command.api;

import fairwell.command.api.json.StrictJson;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.FieldError;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.inbound.Adapter;
import fairwell.command.inbound.ExternalPeople;
import fairwell.command.inbound.Inbound;
import fairwell.command.inbound.Kept;
import fairwell.command.shell.AuditTrail;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.audit.OperatorActed;
import fairwell.kernel.id.EmployeeId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** For the operator: messages from outside that failed. For HR: who a key of another system is. */
@RestController
class InboundOperationsApi {

  static final String MESSAGES = "/api/v1/operations/inbound";
  static final String PEOPLE = "/api/v1/inbound/{adapter}/people";

  private static final String ABOUT = "inbound";
  private static final int MOST = 1_000;

  /** Who a key of another system is. */
  public record Person(String externalKey, String employeeNumber) {}

  /**
   * A message as an operator sees it: nobody's key, no content.
   *
   * @param outcome what came of it, or what speaks against it
   */
  record Message(
      long number,
      String adapter,
      String id,
      String type,
      String meaning,
      Instant receivedAt,
      String state,
      @Nullable String outcome) {

    static Message of(Kept kept) {
      return new Message(
          kept.number(),
          kept.message().adapter().code(),
          kept.message().id(),
          kept.message().type(),
          kept.message().meaning().name(),
          kept.receivedAt(),
          kept.state().name(),
          kept.outcome());
    }
  }

  record Messages(List<Message> items) {}

  private final Inbound inbound;
  private final AuditTrail trail;
  private final CommandThreads threads;
  private final Bodies bodies;

  InboundOperationsApi(Inbound inbound, AuditTrail trail, CommandThreads threads, Bodies bodies) {
    this.inbound = inbound;
    this.trail = trail;
    this.threads = threads;
    this.bodies = bodies;
  }

  @GetMapping(MESSAGES)
  Mono<Messages> list(@RequestParam(defaultValue = "PARKED") String state) {
    Kept.State wanted =
        Arrays.stream(Kept.State.values())
            .filter(known -> known.name().equals(state))
            .findFirst()
            .orElseThrow(() ->
                new ApiProblem(
                    ProblemCode.INVALID_PARAMETER,
                    List.of(),
                    Map.of("name", "state", "expected", "one of " + List.of(Kept.State.values()))));
    return onThread(
        () -> new Messages(inbound.list(wanted, MOST).stream().map(Message::of).toList()));
  }

  @PostMapping(MESSAGES + "/{number}/retry")
  Mono<ResponseEntity<Void>> retry(
      @AuthenticationPrincipal Actor actor, @PathVariable String number) {
    return onThread(() -> {
      long known = numberOf(number);
      trail.acts(actor, new OperatorActed(ABOUT, "retry-inbound", number));
      mustBe(inbound.retry(known));
      return ResponseEntity.accepted().build();
    });
  }

  @DeleteMapping(MESSAGES + "/{number}")
  Mono<ResponseEntity<Void>> discard(
      @AuthenticationPrincipal Actor actor, @PathVariable String number) {
    return onThread(() -> {
      long known = numberOf(number);
      trail.acts(actor, new OperatorActed(ABOUT, "discard-inbound", number));
      mustBe(inbound.discard(known));
      return ResponseEntity.noContent().build();
    });
  }

  @PostMapping(PEOPLE)
  Mono<ResponseEntity<Void>> know(
      ServerWebExchange exchange,
      @AuthenticationPrincipal Actor actor,
      @PathVariable String adapter) {
    Adapter known =
        Adapter.named(adapter).orElseThrow(() -> new ApiProblem(ProblemCode.UNKNOWN_PATH));
    return bodies
        .read(exchange)
        .flatMap(body -> {
          Ask ask = Ask.read(exchange, actor, body);
          Person person = StrictJson.read(ask.body(), Person.class, Map.of());
          EmployeeId employee =
              ExternalPeople.numberOf(person.employeeNumber()).orElseThrow(this::unknownNumber);
          return onThread(() -> {
            trail.acts(actor, new OperatorActed(employee.value(), "know-as", adapter));
            if (!inbound.know(known, person.externalKey(), employee)) {
              throw unknownNumber();
            }
            return ResponseEntity.noContent().build();
          });
        });
  }

  private ApiProblem unknownNumber() {
    return new ApiProblem(
        ProblemCode.INVALID_BODY,
        List.of(
            new FieldError(
                "/employeeNumber", FieldError.WRONG, "the number of an employee of Fairwell")),
        Map.of());
  }

  private static long numberOf(String given) {
    if (!given.matches("\\d{1,18}")) {
      throw new ApiProblem(ProblemCode.UNKNOWN_DEAD_LETTER);
    }
    return Long.parseLong(given);
  }

  private static void mustBe(boolean found) {
    if (!found) {
      throw new ApiProblem(ProblemCode.UNKNOWN_DEAD_LETTER);
    }
  }

  private <T> Mono<T> onThread(Supplier<T> work) {
    return threads.run(() -> CompletableFuture.completedFuture(work.get()));
  }
}
