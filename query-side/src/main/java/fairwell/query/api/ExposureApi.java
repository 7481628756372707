package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.kernel.law.pack.PackCheck;
import fairwell.kernel.law.pack.PackFault;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.policy.GetPolicyOverlay;
import fairwell.query.policy.PolicyOverlay;
import fairwell.query.recomputation.RuleChange;
import fairwell.query.recomputation.RuleChange.Exposed;
import fairwell.query.recomputation.RuleChange.Looked;
import fairwell.query.recomputation.RuleChange.NotReplayed;
import fairwell.query.recomputation.RuleChange.Row;
import fairwell.query.recomputation.RuleChange.Total;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Who would be owed how much if a rule had been another one, over closed cases, a line of JSON at a
 * time and the total at the end. Each person named is recorded as read before the line goes out.
 * One run at a time.
 */
@RestController
@RequestMapping(value = ExposureApi.PATH, produces = MediaType.APPLICATION_NDJSON_VALUE)
class ExposureApi {

  static final String PATH = "/api/v1/rule-change-exposure";
  static final Set<String> KNOWN = Set.of("overlay");
  private static final List<String> FIELDS = List.of("settlement");

  private final Queries queries;
  private final CurrentActor actor;
  private final RuleChange change;
  private final PersonalTexts texts;
  private final AtomicBoolean running = new AtomicBoolean();

  ExposureApi(Queries queries, CurrentActor actor, RuleChange change, PersonalTexts texts) {
    this.queries = queries;
    this.actor = actor;
    this.change = change;
    this.texts = texts;
  }

  /** Under an overlay, be it only proposed; without one under the packs as published now. */
  @GetMapping
  Flux<Row> ofOverlay(@RequestParam MultiValueMap<String, String> query) {
    String hash = Parameters.of(query, KNOWN).text("overlay");
    return run(who -> overlay(hash, who));
  }

  /** Under a draft that nobody has proposed. */
  @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
  Flux<Row> ofDraft(@RequestParam MultiValueMap<String, String> query, @RequestBody String draft) {
    Parameters unused = Parameters.of(query, Set.of());
    return run(_ ->
        Mono.fromSupplier(() -> PackCheck.overlay(draft, change.published()))
            .subscribeOn(Schedulers.boundedElastic())
            .map(faults -> Optional.of(sound(draft, faults))));
  }

  private static String sound(String draft, List<PackFault> faults) {
    if (!faults.isEmpty()) {
      throw ReadProblem.body(
          "",
          faults.stream()
              .map(fault -> fault.field() + ": " + fault.detail())
              .collect(Collectors.joining("; ")));
    }
    return draft;
  }

  private Mono<Optional<String>> overlay(@Nullable String hash, Actor who) {
    return hash == null
        ? Mono.just(Optional.empty())
        : queries
            .overlay(new GetPolicyOverlay(hash, who))
            .map(PolicyOverlay::content)
            .map(Optional::of)
            .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.OVERLAY_NOT_FOUND)));
  }

  private Flux<Row> run(Function<Actor, Mono<Optional<String>>> packs) {
    return actor
        .get()
        .flatMapMany(who ->
            packs
                .apply(who)
                .flatMapMany(pack ->
                    alone(change.exposure(who, pack.orElse(null)))
                        .concatMap(row -> recorded(row, who), 1)));
  }

  private Flux<Row> alone(Flux<Row> run) {
    return Flux.defer(() ->
        running.compareAndSet(false, true)
            ? run.doFinally(_ -> running.set(false))
            : Flux.error(ReadProblem.of(ReadProblem.Code.RECOMPUTATION_RUNNING)));
  }

  private Mono<Row> recorded(Row row, Actor who) {
    return switch (row) {
      case Exposed one -> read(one.caseId(), one.employeeId(), who).thenReturn(row);
      case NotReplayed one -> read(one.caseId(), one.employeeId(), who).thenReturn(row);
      case Looked _, Total _ -> Mono.just(row);
    };
  }

  private Mono<?> read(String caseId, String employee, Actor who) {
    return texts.open(
        new Reading(who, caseId, "api.rule-change-exposure", FIELDS, List.of(), List.of(employee)));
  }
}
