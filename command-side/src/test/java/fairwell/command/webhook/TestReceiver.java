package fairwell.command.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A receiver over real HTTP that answers as it is told. */
public final class TestReceiver implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A request as it came in, and the status it was answered. */
  public record Received(String id, long timestamp, String signature, String body, int status) {

    public JsonNode event() {
      return JSON.readTree(body);
    }

    /** Whether the library of Standard Webhooks makes one of the signatures with that secret. */
    public boolean isSignedWith(String secret) {
      try {
        return Arrays.asList(signature.split(" ", -1))
            .contains(new Webhook(secret).sign(id, timestamp, body));
      } catch (EmptyWebhookSecretException | WebhookSigningException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  /** How to answer. */
  public interface Answering {
    int answer(Received received, Map<String, List<String>> headers) throws InterruptedException;
  }

  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile Answering answering = (got, headers) -> 204;

  public TestReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String url() {
    return "http://localhost:" + port() + "/hooks";
  }

  public void answers(Answering how) {
    answering = how;
  }

  public void answers(int status) {
    answering = (got, headers) -> status;
  }

  /** Everything that came in. */
  public List<Received> all() {
    return received;
  }

  /** What was taken. */
  public List<Received> taken() {
    return received.stream().filter(one -> one.status() / 100 == 2).toList();
  }

  public List<String> takenIds() {
    return taken().stream().map(Received::id).toList();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var asked = exchange.getRequestHeaders();
      Received got =
          new Received(
              asked.getFirst("webhook-id"),
              Long.parseLong(asked.getFirst("webhook-timestamp")),
              asked.getFirst("webhook-signature"),
              body,
              0);
      int status = answering.answer(got, exchange.getResponseHeaders());
      received.add(new Received(got.id(), got.timestamp(), got.signature(), got.body(), status));
      exchange.sendResponseHeaders(status, -1);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
