package fairwell.command.api;

import static fairwell.command.api.ApiDescription.answer;
import static fairwell.command.api.ApiDescription.ordered;
import static fairwell.command.api.ApiDescription.pathParameter;

import fairwell.command.api.json.Shape;
import fairwell.command.api.json.StrictJson;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.FieldError;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.api.problem.ProblemWriter;
import fairwell.command.departure.DeparturesDecider;
import fairwell.command.departure.DeparturesDecider.Checked;
import fairwell.command.departure.DeparturesDecider.Problem;
import fairwell.command.departure.OrderDepartures;
import fairwell.command.shell.CaseContexts;
import fairwell.kernel.access.Actor;
import fairwell.kernel.id.BatchId;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RefusalData;
import fairwell.kernel.refusal.RefusalTexts;
import fairwell.kernel.refusal.Refused;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Several departures in one request: looked at as a whole, shown before anything is done, then
 * opened one by one behind the answer.
 */
@RestController
@RequestMapping(DepartureApi.PATH)
class DepartureApi {

  static final String PATH = "/api/v1/departure-batches";

  private final CommandDesk desk;
  private final Bodies bodies;
  private final CaseContexts contexts;
  private final CommandThreads threads;
  private final DepartureBatches batches;

  DepartureApi(
      CommandDesk desk,
      Bodies bodies,
      CaseContexts contexts,
      CommandThreads threads,
      DepartureBatches batches) {
    this.desk = desk;
    this.bodies = bodies;
    this.contexts = contexts;
    this.threads = threads;
    this.batches = batches;
  }

  @PostMapping
  Mono<ResponseEntity<DepartureAnswer>> order(
      ServerWebExchange exchange,
      @AuthenticationPrincipal Actor actor,
      @RequestParam(defaultValue = "false") boolean dryRun) {
    Locale locale = ProblemWriter.localeOf(exchange);
    return bodies
        .read(exchange)
        .flatMap(body -> {
          Ask ask = ask(exchange, actor, body);
          BatchId batchId = new BatchId("B-" + RequestDigest.idOf("departures", actor, ask.key()));
          OrderDepartures command =
              StrictJson.read(ask.body(), OrderDepartures.class, Map.of("batchId", batchId));
          return dryRun
              ? threads.run(
                  () -> CompletableFuture.completedFuture(preview(command, actor, locale)))
              : order(ask, command, locale);
        });
  }

  @GetMapping("/{batchId}")
  Mono<DepartureAnswer> batch(
      ServerWebExchange exchange,
      @AuthenticationPrincipal Actor actor,
      @PathVariable String batchId,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "100") int size) {
    if (from < 0 || size < 0 || size > DeparturesDecider.MOST) {
      throw new ApiProblem(
          ProblemCode.INVALID_PARAMETER,
          List.of(
              new FieldError(
                  from < 0 ? "/from" : "/size", FieldError.WRONG, "0.." + DeparturesDecider.MOST)),
          Map.of());
    }
    Locale locale = ProblemWriter.localeOf(exchange);
    return threads.run(
        () -> CompletableFuture.completedFuture(batches.of(batchId, actor, from, size, locale)));
  }

  private static Ask ask(ServerWebExchange exchange, Actor actor, byte[] body) {
    return CsvBody.is(exchange)
        ? Ask.ofTable(
            exchange, actor, DepartureTable.body(body, exchange.getRequest().getQueryParams()))
        : Ask.read(exchange, actor, body);
  }

  /** An order that was given before is answered as before, whatever has come of its rows. */
  private Mono<ResponseEntity<DepartureAnswer>> order(
      Ask ask, OrderDepartures command, Locale locale) {
    String id = command.batchId().value();
    return threads
        .run(() -> CompletableFuture.completedFuture(problems(command, ask.actor())))
        .flatMap(problems ->
            problems.isEmpty()
                ? desk.send(ask, command, id, OrderDepartures.ACTION)
                : desk.refuse(
                        ask,
                        new Refused(problems.getFirst().refusal()),
                        problems.getFirst().refusal(),
                        OrderDepartures.ACTION)
                    .onErrorMap(Refused.class, _ -> all(problems, locale)))
        .flatMap(_ ->
            threads.run(
                () -> CompletableFuture.completedFuture(batches.of(id, ask.actor(), 0, 0, locale))))
        .map(found -> ResponseEntity.accepted().location(URI.create(PATH + "/" + id)).body(found));
  }

  private List<Problem> problems(OrderDepartures command, Actor actor) {
    return batches.isKnown(command.batchId())
        ? List.of()
        : DeparturesDecider.check(command, contexts.of(actor)).problems();
  }

  private ResponseEntity<DepartureAnswer> preview(
      OrderDepartures command, Actor actor, Locale locale) {
    Checked checked = DeparturesDecider.check(command, contexts.of(actor));
    if (checked.order() == null) {
      throw all(checked.problems(), locale);
    }
    return ResponseEntity.ok(DepartureAnswer.preview(checked.order(), CautionTexts.in(locale)));
  }

  /** Every row that something speaks against, with what would be right. */
  private static ApiProblem all(List<Problem> problems, Locale locale) {
    RefusalTexts texts = RefusalTexts.in(locale);
    return new ApiProblem(
        ProblemCode.INVALID_BODY,
        problems.stream()
            .map(problem ->
                new FieldError(pointer(problem), FieldError.WRONG, texts.of(problem.refusal())))
            .toList(),
        Map.of("rows", problems.stream().map(problem -> data(problem, texts)).toList()));
  }

  private static String pointer(Problem problem) {
    Object field = RefusalData.of(problem.refusal()).get("field");
    String place = problem.row() < 0 ? "" : "/people/" + problem.row();
    return field == null ? place : place + "/" + field;
  }

  private static Map<String, Object> data(Problem problem, RefusalTexts texts) {
    Refusal refusal = problem.refusal();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("row", problem.row());
    data.put("code", refusal.code());
    data.put("text", texts.of(refusal));
    data.put("data", RefusalData.of(refusal));
    return data;
  }

  /** How it is described. */
  static Map<String, Object> paths() {
    Map<String, Object> post =
        new LinkedHashMap<>(
            ApiDescription.post(
                OrderDepartures.ACTION,
                "Roles: HR. Looks at every row before anything is done; with dryRun=true it only"
                    + " looks and answers 200",
                List.of(
                    ordered(
                        "name",
                        "dryRun",
                        "in",
                        "query",
                        "required",
                        false,
                        "schema",
                        Map.of("type", "boolean"))),
                Shape.of(OrderDepartures.class, List.of("batchId")),
                "202"));
    post.put(
        "responses",
        Described.responses("202", answer("Ordered", "application/json", "Departures")));
    return Map.of(
        PATH,
        Map.of("post", post),
        PATH + "/{batchId}",
        Map.of(
            "get",
            Described.get(
                "departures",
                "Roles: HR, LEGAL. Who may not know of a case does not see its row",
                List.of(pathParameter("batchId")),
                "Departures")));
  }

  static Map<String, Object> schemas() {
    return Map.of("Departures", AnswerSchema.of(DepartureAnswer.class));
  }
}
