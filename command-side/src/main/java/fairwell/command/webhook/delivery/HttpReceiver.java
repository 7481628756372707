package fairwell.command.webhook.delivery;

import fairwell.command.outside.http.CheckedClient;
import fairwell.command.outside.http.Names;
import fairwell.command.outside.http.RetryAfter;
import fairwell.command.webhook.rule.Outcome;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/** Posts over HTTP: no redirects, no proxy, one limit for the whole exchange. */
final class HttpReceiver implements Receiver, AutoCloseable {

  /** So much of an answer is read to keep the connection; nobody looks at it. */
  private static final int LARGEST_ANSWER = 64 * 1024;

  private final ConnectionProvider connections;
  private final HttpClient client;
  private final Duration timeout;
  private final Clock clock;

  /**
   * @param most how many may be sent something at a time, all of them perhaps at one host
   */
  HttpReceiver(Names names, Duration timeout, Clock clock, int most) {
    this.timeout = timeout;
    this.clock = clock;
    this.connections =
        ConnectionProvider.builder("webhooks")
            .maxConnections(most)
            .maxIdleTime(Duration.ofSeconds(10))
            .build();
    this.client = CheckedClient.of(connections, names, timeout);
  }

  @Override
  public Outcome post(URI url, Map<String, String> headers, byte[] body) {
    try {
      Outcome outcome =
          client
              .headers(all -> headers.forEach(all::set))
              .post()
              .uri(url)
              .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)))
              .response(this::outcome)
              .next()
              .timeout(timeout)
              .block();
      return outcome == null ? Outcome.unanswered("connection-lost") : outcome;
    } catch (RuntimeException failure) {
      return Outcome.unanswered(CheckedClient.codeOf(failure));
    }
  }

  private Mono<Outcome> outcome(HttpClientResponse response, ByteBufFlux content) {
    Outcome outcome =
        Outcome.answered(
            response.status().code(),
            RetryAfter.of(
                response.responseHeaders().get(HttpHeaderNames.RETRY_AFTER), clock.instant()));
    return content
        .map(ByteBuf::readableBytes)
        .scan(0, Integer::sum)
        .takeWhile(read -> read <= LARGEST_ANSWER)
        .then(Mono.just(outcome));
  }

  @Override
  public void close() {
    connections.dispose();
  }
}
