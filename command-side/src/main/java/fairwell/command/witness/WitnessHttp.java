package fairwell.command.witness;

import fairwell.command.outside.http.CheckedClient;
import fairwell.command.outside.http.Names;
import fairwell.kernel.ledger.store.Witnessing.Reply;
import fairwell.kernel.ledger.store.Witnessing.Way;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/** The way to a witness: each request for a limited time, each answer of a limited size. */
final class WitnessHttp implements Way, AutoCloseable {

  /** A cosignature is a line; whoever sends much more is no witness. */
  private static final int LARGEST_ANSWER = 64 * 1024;

  private final ConnectionProvider connections;
  private final HttpClient client;
  private final URI address;
  private final Duration timeout;

  WitnessHttp(String url, Names names, Duration timeout) {
    this.address = URI.create(url + (url.endsWith("/") ? "" : "/") + "add-checkpoint");
    this.timeout = timeout;
    this.connections =
        ConnectionProvider.builder("witness")
            .maxConnections(1)
            .maxIdleTime(Duration.ofSeconds(10))
            .build();
    this.client = CheckedClient.of(connections, names, timeout);
  }

  @Override
  public Reply add(String request) {
    byte[] body = request.getBytes(StandardCharsets.UTF_8);
    try {
      Reply reply =
          client
              .headers(all -> all.set("Content-Type", "text/plain; charset=utf-8"))
              .post()
              .uri(address)
              .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)))
              .response(WitnessHttp::reply)
              .next()
              .timeout(timeout)
              .block();
      if (reply != null) {
        return reply;
      }
    } catch (WitnessAway away) {
      throw away;
    } catch (RuntimeException failure) {
      throw new WitnessAway(CheckedClient.codeOf(failure));
    }
    throw new WitnessAway("connection-lost");
  }

  private static Mono<Reply> reply(HttpClientResponse response, ByteBufFlux content) {
    int status = response.status().code();
    return content
        .asByteArray()
        .collect(ByteArrayOutputStream::new, WitnessHttp::append)
        .map(bytes -> new Reply(status, bytes.toString(StandardCharsets.UTF_8)));
  }

  private static void append(ByteArrayOutputStream bytes, byte[] more) {
    if (bytes.size() + more.length > LARGEST_ANSWER) {
      throw new WitnessAway("too-large");
    }
    bytes.writeBytes(more);
  }

  @Override
  public void close() {
    connections.dispose();
  }
}
