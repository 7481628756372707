package fairwell.query.pages;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.result.view.Fragment;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * What every live page needs of its event stream besides its own events: a first event at once, for
 * before it the browser does not take the stream as open; a heartbeat; and an end when Fairwell
 * stops, which would otherwise wait for open streams.
 */
final class LiveStream {

  static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Sinks.Empty<Void> stopping = Sinks.empty();

  @EventListener
  void stop(ContextClosedEvent closed) {
    stopping.tryEmitEmpty();
  }

  /** The page's own events in that frame. */
  Flux<ServerSentEvent<Fragment>> around(Flux<ServerSentEvent<Fragment>> own) {
    Flux<ServerSentEvent<Fragment>> heartbeat =
        Flux.interval(HEARTBEAT).onBackpressureDrop().map(tick -> pulse("heartbeat"));
    return Flux.concat(
            Flux.just(pulse("hello")),
            Flux.merge(own.materialize(), heartbeat.materialize()).dematerialize())
        .takeUntilOther(stopping.asMono());
  }

  /** An event that changes the page. */
  static ServerSentEvent<Fragment> event(
      String name, long position, String template, Map<String, Object> model) {
    return ServerSentEvent.<Fragment>builder(Fragment.create(template, model))
        .event(name)
        .id(Long.toString(position))
        .build();
  }

  private static ServerSentEvent<Fragment> pulse(String name) {
    return ServerSentEvent.<Fragment>builder(Fragment.create("live :: pulse"))
        .event(name)
        .retry(RETRY)
        .build();
  }
}
