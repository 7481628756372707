package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.query.policy.GetPolicyOverlay;
import fairwell.query.policy.PolicyOverlay;
import fairwell.query.recomputation.Recomputations;
import fairwell.query.recomputation.Recomputations.Row;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * All settlements computed anew as a dry run, a line of JSON at a time: every one that would move,
 * signs of progress between them, the sum at the end. One run at a time.
 */
@RestController
class RecomputationApi {

  static final Set<String> KNOWN = Set.of("cases", "overlay");

  private final Queries queries;
  private final CurrentActor actor;
  private final Recomputations recomputations;
  private final AtomicBoolean running = new AtomicBoolean();

  RecomputationApi(Queries queries, CurrentActor actor, Recomputations recomputations) {
    this.queries = queries;
    this.actor = actor;
    this.recomputations = recomputations;
  }

  @GetMapping(value = "/api/v1/recomputations", produces = MediaType.APPLICATION_NDJSON_VALUE)
  Flux<Row> run(@RequestParam MultiValueMap<String, String> query) {
    Parameters asked = Parameters.of(query, KNOWN);
    boolean all = all(asked.text("cases"));
    return actor
        .get()
        .flatMapMany(who ->
            overlay(asked.text("overlay"), who)
                .flatMapMany(overlay -> alone(recomputations.run(who, all, overlay.orElse(null)))));
  }

  /** The content of an overlay, be it only proposed: what would move if it were published. */
  private Mono<Optional<String>> overlay(@Nullable String hash, Actor who) {
    return hash == null
        ? Mono.just(Optional.empty())
        : queries
            .overlay(new GetPolicyOverlay(hash, who))
            .map(PolicyOverlay::content)
            .map(Optional::of)
            .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.OVERLAY_NOT_FOUND)));
  }

  private Flux<Row> alone(Flux<Row> run) {
    return Flux.defer(() ->
        running.compareAndSet(false, true)
            ? run.doFinally(_ -> running.set(false))
            : Flux.error(ReadProblem.of(ReadProblem.Code.RECOMPUTATION_RUNNING)));
  }

  private static boolean all(@Nullable String cases) {
    return switch (cases == null ? "open" : cases) {
      case "open" -> false;
      case "all" -> true;
      default -> throw ReadProblem.parameter("cases", "one of open, all");
    };
  }
}
