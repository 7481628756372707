package fairwell.command.access.scim;

import fairwell.command.access.IdentityFailure;
import fairwell.command.outside.http.CheckedClient;
import fairwell.command.outside.http.Names;
import fairwell.command.outside.http.RetryAfter;
import fairwell.kernel.event.offboarding.AccessFailure;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/** The way to the provider: a few requests at a time, each for a limited time and size. */
final class ScimHttp implements AutoCloseable {

  static final String MEDIA_TYPE = "application/scim+json";

  private static final int AT_A_TIME = 4;
  private static final int LARGEST = 1024 * 1024;

  private final ConnectionProvider connections;
  private final HttpClient client;
  private final BearerToken token;
  private final Duration timeout;
  private final Clock clock;
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);

  ScimHttp(Names names, BearerToken token, Duration timeout, Clock clock) {
    this.token = token;
    this.timeout = timeout;
    this.clock = clock;
    connections =
        ConnectionProvider.builder("scim")
            .maxConnections(AT_A_TIME)
            .maxIdleTime(Duration.ofSeconds(10))
            .build();
    client = CheckedClient.of(connections, names, timeout);
  }

  ScimAnswer get(URI uri) {
    return exchange(HttpMethod.GET, uri, null, null);
  }

  /**
   * @param ifMatch the version that is to be changed and no other; null for any
   */
  ScimAnswer patch(URI uri, String body, @Nullable String ifMatch) {
    return exchange(HttpMethod.PATCH, uri, body, ifMatch);
  }

  private ScimAnswer exchange(
      HttpMethod method, URI uri, @Nullable String body, @Nullable String ifMatch) {
    String authorization = token.header();
    turns.acquireUninterruptibly();
    try {
      HttpClient.RequestSender request =
          client
              .headers(headers -> fill(headers, authorization, body != null, ifMatch))
              .request(method)
              .uri(uri);
      HttpClient.ResponseReceiver<?> ready =
          body == null
              ? request
              : request.send(
                  Mono.fromSupplier(
                      () -> Unpooled.wrappedBuffer(body.getBytes(StandardCharsets.UTF_8))));
      ScimAnswer answer = ready.response(this::answer).next().timeout(timeout).block();
      if (answer != null) {
        return answer;
      }
    } catch (IdentityFailure failure) {
      throw failure;
    } catch (RuntimeException failure) {
      throw new IdentityFailure(
          CheckedClient.codeOf(failure).equals("timeout")
              ? AccessFailure.TIMED_OUT
              : AccessFailure.UNREACHABLE);
    } finally {
      turns.release();
    }
    throw new IdentityFailure(AccessFailure.UNREACHABLE);
  }

  private static void fill(
      HttpHeaders headers, String authorization, boolean body, @Nullable String ifMatch) {
    headers.set(HttpHeaderNames.AUTHORIZATION, authorization);
    headers.set(HttpHeaderNames.ACCEPT, MEDIA_TYPE + ", application/json");
    headers.set(HttpHeaderNames.USER_AGENT, "Fairwell");
    if (body) {
      headers.set(HttpHeaderNames.CONTENT_TYPE, MEDIA_TYPE);
    }
    if (ifMatch != null) {
      headers.set(HttpHeaderNames.IF_MATCH, ifMatch);
    }
  }

  private Mono<ScimAnswer> answer(HttpClientResponse response, ByteBufFlux content) {
    HttpHeaders headers = response.responseHeaders();
    return content
        .asByteArray()
        .collect(ByteArrayOutputStream::new, ScimHttp::add)
        .map(bytes ->
            new ScimAnswer(
                response.status().code(),
                bytes.toString(StandardCharsets.UTF_8),
                headers.get(HttpHeaderNames.ETAG),
                RetryAfter.of(headers.get(HttpHeaderNames.RETRY_AFTER), clock.instant())));
  }

  private static void add(ByteArrayOutputStream bytes, byte[] more) {
    if (bytes.size() + more.length > LARGEST) {
      throw new IdentityFailure(AccessFailure.UNREADABLE);
    }
    bytes.writeBytes(more);
  }

  @Override
  public void close() {
    connections.dispose();
  }
}
