package fairwell.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fairwell.kernel.ledger.witness.WitnessDesk;
import fairwell.kernel.ledger.witness.WitnessDesk.Answer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A witness over HTTP (c2sp.org/tlog-witness). */
final class Witness implements AutoCloseable {

  private static final int LARGEST_REQUEST = 64 * 1024;

  private final WitnessDesk desk;
  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Listens from now on. */
  Witness(InetSocketAddress address, WitnessDesk desk) throws IOException {
    this.desk = desk;
    this.http = HttpServer.create(address, 0);
    http.setExecutor(threads);
    http.createContext("/", this::answer);
    http.start();
  }

  int port() {
    return http.getAddress().getPort();
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answerTo(exchange);
      byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.sendResponseHeaders(answer.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Answer answerTo(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/add-checkpoint")) {
      if (!exchange.getRequestMethod().equals("POST")) {
        return new Answer(405, "add-checkpoint is a POST\n");
      }
      byte[] body = exchange.getRequestBody().readNBytes(LARGEST_REQUEST + 1);
      return body.length > LARGEST_REQUEST
          ? new Answer(413, "the request is too large\n")
          : desk.add(new String(body, StandardCharsets.UTF_8));
    }
    if (exchange.getRequestMethod().equals("GET") && path.matches("/[0-9a-f]{64}/checkpoint")) {
      return desk.note(path.substring(1, 65))
          .map(note -> new Answer(200, note))
          .orElseGet(() -> new Answer(404, "nothing witnessed of this log\n"));
    }
    return new Answer(404, "there is only add-checkpoint\n");
  }
}
