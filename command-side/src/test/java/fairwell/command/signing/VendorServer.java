package fairwell.command.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for a provider: answers with recorded payloads and keeps what it was asked. */
public final class VendorServer implements AutoCloseable {

  /** What came in. */
  public record Heard(String method, String path, Map<String, String> headers, byte[] body) {

    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    public String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  private final HttpServer server;
  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
  private final List<Heard> heard = new CopyOnWriteArrayList<>();

  public VendorServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers that path with a recorded payload, its words replaced. */
  public void answers(String path, String resource, String... words) {
    String text = recorded(resource);
    for (int i = 0; i < words.length; i += 2) {
      text = text.replace(words[i], words[i + 1]);
    }
    answers.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public void answersWith(String path, byte[] body) {
    answers.put(path, body);
  }

  public List<Heard> heard() {
    return List.copyOf(heard);
  }

  public List<String> asked() {
    return heard.stream().map(one -> one.method() + " " + one.path()).toList();
  }

  /** A recorded payload. */
  public static String recorded(String resource) {
    try (InputStream in = VendorServer.class.getResourceAsStream("/signing/" + resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new ConcurrentHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    String path = exchange.getRequestURI().getPath();
    heard.add(
        new Heard(
            exchange.getRequestMethod(), path, headers, exchange.getRequestBody().readAllBytes()));
    byte[] answer = answers.get(path);
    exchange.sendResponseHeaders(answer == null ? 404 : 200, answer == null ? -1 : answer.length);
    if (answer != null) {
      exchange.getResponseBody().write(answer);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
