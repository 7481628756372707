package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.caselist.CaseChanged;
import fairwell.query.caselist.CaseFilter;
import fairwell.query.caselist.CaseNews;
import fairwell.query.caselist.MissedCases;
import fairwell.query.caselist.WatchCases;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Changes as server-sent events. The id of an event says what its watcher has seen: the browser
 * sends it back as {@code Last-Event-ID}, a script may say {@code after}. What was missed comes
 * first.
 */
@RestController
@RequestMapping(value = "/api/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
class LiveApi {

  static final Set<String> LIST = Set.of("stage", "kind", "unit", "owner", "text", "after");
  private static final String LAST_EVENT = "Last-Event-ID";
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Queries queries;
  private final CurrentActor actor;
  private final OpenedJson opened;

  LiveApi(Queries queries, CurrentActor actor, OpenedJson opened) {
    this.queries = queries;
    this.actor = actor;
    this.opened = opened;
  }

  /**
   * Rows of the list as they change; {@code wanted: false} means that a row left the filter. A
   * {@code position} says where the watcher stands who has missed nothing more.
   */
  @GetMapping("/cases")
  Flux<ServerSentEvent<Object>> cases(
      @RequestParam MultiValueMap<String, String> query,
      @RequestHeader(value = LAST_EVENT, required = false) @Nullable String lastEvent) {
    Parameters asked = Parameters.of(query, LIST);
    CaseFilter filter = asked.filter();
    String after = asked.text("after");
    Seen before =
        lastEvent != null
            ? Seen.of(LAST_EVENT, lastEvent)
            : after != null ? Seen.of("after", after) : Seen.upTo(0);
    Long from = lastEvent == null && after == null ? null : Long.valueOf(before.upTo());
    return around(
        Flux.defer(() -> {
          Seen seen = before.copy();
          return actor
              .get()
              .flatMapMany(who ->
                  queries
                      .watch(new WatchCases(filter, from, who))
                      .concatMap(news -> tell(news, seen, who)));
        }));
  }

  /** The whole case, now and after every change. */
  @GetMapping("/cases/{id}")
  Flux<ServerSentEvent<Object>> one(
      @PathVariable String id,
      @RequestHeader(value = LAST_EVENT, required = false) @Nullable String lastEvent) {
    String known = Parameters.caseId(id);
    long seen = lastEvent == null ? -1 : Seen.of(LAST_EVENT, lastEvent).upTo();
    return actor
        .get()
        .map(who -> new GetCaseFile(known, who))
        .flatMap(asked ->
            queries
                .file(asked)
                .map(_ -> asked)
                .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND))))
        .flatMapMany(asked -> around(changes(asked, seen)));
  }

  private Flux<ServerSentEvent<Object>> changes(GetCaseFile asked, long seen) {
    return queries
        .watch(asked)
        .filter(file -> file.position() > seen)
        .concatMap(file ->
            opened
                .of(file, asked.actor(), asked.caseId(), "api.case")
                .map(body -> event("case", Long.toString(file.position()), body)));
  }

  private Flux<ServerSentEvent<Object>> tell(CaseNews news, Seen seen, Actor who) {
    return switch (news) {
      case MissedCases missed ->
          Flux.fromIterable(missed.changes())
              .concatMap(change -> tell(change, seen, who))
              .concatWith(Flux.defer(() -> Flux.just(standing(missed, seen))));
      case CaseChanged changed -> tell(changed, seen, who);
    };
  }

  private Flux<ServerSentEvent<Object>> tell(CaseChanged changed, Seen seen, Actor who) {
    return seen.isNew(changed)
        ? opened
            .of(changed, who, changed.row().id(), "api.cases")
            .map(body -> event("case", seen.id(), body))
            .flux()
        : Flux.empty();
  }

  private static ServerSentEvent<Object> standing(MissedCases missed, Seen seen) {
    seen.reach(missed.position());
    return event(
        missed.tooMany() ? "reload" : "position", seen.id(), Map.of("position", missed.position()));
  }

  /** Something at once, for before it a browser does not take the stream as open; then a pulse. */
  private static Flux<ServerSentEvent<Object>> around(Flux<ServerSentEvent<Object>> own) {
    Flux<ServerSentEvent<Object>> pulse =
        Flux.interval(HEARTBEAT).onBackpressureDrop().map(tick -> plain("heartbeat"));
    return Flux.concat(
        Flux.just(plain("hello")),
        Flux.merge(own.materialize(), pulse.materialize()).dematerialize());
  }

  private static ServerSentEvent<Object> plain(String name) {
    return ServerSentEvent.<Object>builder(Map.of()).event(name).retry(RETRY).build();
  }

  private static ServerSentEvent<Object> event(String name, String id, Object body) {
    return ServerSentEvent.builder(body).event(name).id(id).build();
  }
}
