package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.caselist.CaseChanged;
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

/**
 * Changes as server-sent events. The id of an event is a position to resume from: the browser sends
 * it back as {@code Last-Event-ID}, a script may say {@code after}. What was missed comes first.
 */
@RestController
@RequestMapping(value = "/api/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
class LiveApi {

  private static final Set<String> LIST = Set.of("stage", "kind", "unit", "owner", "text", "after");
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

  /** Rows of the list as they change; {@code wanted: false} means that a row left the filter. */
  @GetMapping("/cases")
  Flux<ServerSentEvent<Object>> cases(
      @RequestParam MultiValueMap<String, String> query,
      @RequestHeader(value = "Last-Event-ID", required = false) @Nullable Long lastEvent) {
    Parameters asked = Parameters.of(query, LIST);
    Long after =
        lastEvent != null || asked.text("after") == null
            ? lastEvent
            : Long.valueOf(asked.number("after", 0));
    return around(
        actor
            .get()
            .flatMapMany(who ->
                queries
                    .watch(new WatchCases(asked.filter(), after, who))
                    .concatMap(news -> tell(news, who))));
  }

  /** The whole case, now and after every change. */
  @GetMapping("/cases/{id}")
  Flux<ServerSentEvent<Object>> one(
      @PathVariable String id,
      @RequestHeader(value = "Last-Event-ID", required = false) @Nullable Long lastEvent) {
    String known = Parameters.caseId(id);
    long seen = lastEvent == null ? -1 : lastEvent;
    return around(
        actor
            .get()
            .flatMapMany(who ->
                queries
                    .watch(new GetCaseFile(known, who))
                    .filter(file -> file.position() > seen)
                    .concatMap(file ->
                        opened
                            .of(file, who, known, "api.case")
                            .map(body -> event("case", file.position(), body)))));
  }

  private Flux<ServerSentEvent<Object>> tell(CaseNews news, Actor who) {
    return switch (news) {
      case MissedCases missed ->
          missed.tooMany()
              ? Flux.just(event("reload", missed.position(), Map.of("position", missed.position())))
              : Flux.fromIterable(missed.changes()).concatMap(change -> tell(change, who));
      case CaseChanged changed ->
          opened
              .of(changed, who, changed.row().id(), "api.cases")
              .map(body -> event("case", changed.resumeFrom(), body))
              .flux();
    };
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

  private static ServerSentEvent<Object> event(String name, long position, Object body) {
    return ServerSentEvent.builder(body).event(name).id(Long.toString(position)).build();
  }
}
