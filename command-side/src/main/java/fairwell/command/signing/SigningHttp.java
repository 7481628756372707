package fairwell.command.signing;

import fairwell.command.outside.http.CheckedClient;
import fairwell.command.outside.http.Names;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpMethod;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way to a provider: each request for a limited time, each answer of a limited size. */
public final class SigningHttp implements AutoCloseable {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final int LARGEST = 20 * 1024 * 1024;
  private static final int OK = 200;

  private final ConnectionProvider connections;
  private final HttpClient client;
  private final Duration timeout;

  public SigningHttp(Names names, Duration timeout) {
    this.timeout = timeout;
    connections =
        ConnectionProvider.builder("signing")
            .maxConnections(4)
            .maxIdleTime(Duration.ofSeconds(10))
            .build();
    client = CheckedClient.of(connections, names, timeout);
  }

  /**
   * The body of an answer that is a success.
   *
   * @throws ProviderFailure for any other, and for none
   */
  public byte[] exchange(
      String method, String uri, Map<String, String> headers, byte @Nullable [] body) {
    try {
      HttpClient.RequestSender request =
          client
              .headers(all -> headers.forEach(all::set))
              .request(HttpMethod.valueOf(method))
              .uri(URI.create(uri));
      HttpClient.ResponseReceiver<?> ready =
          body == null
              ? request
              : request.send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)));
      byte[] answer = ready.response(SigningHttp::answer).next().timeout(timeout).block();
      if (answer != null) {
        return answer;
      }
    } catch (ProviderFailure failure) {
      throw failure;
    } catch (RuntimeException failure) {
      throw new ProviderFailure(CheckedClient.codeOf(failure));
    }
    throw new ProviderFailure("connection-lost");
  }

  /** An answer as JSON. */
  public JsonNode json(
      String method, String uri, Map<String, String> headers, byte @Nullable [] body) {
    try {
      return JSON.readTree(exchange(method, uri, headers, body));
    } catch (JacksonException malformed) {
      throw new ProviderFailure("unreadable");
    }
  }

  private static Mono<byte[]> answer(HttpClientResponse response, ByteBufFlux content) {
    int status = response.status().code();
    if (status != OK) {
      return Mono.error(new ProviderFailure("status-" + status));
    }
    return content
        .asByteArray()
        .collect(ByteArrayOutputStream::new, SigningHttp::add)
        .map(ByteArrayOutputStream::toByteArray);
  }

  private static void add(ByteArrayOutputStream bytes, byte[] more) {
    if (bytes.size() + more.length > LARGEST) {
      throw new ProviderFailure("too-large");
    }
    bytes.writeBytes(more);
  }

  @Override
  public void close() {
    connections.dispose();
  }
}
