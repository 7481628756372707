package fairwell.command.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.witness.WitnessDesk;
import fairwell.kernel.ledger.witness.WitnessMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A witness over real HTTP that can be told to misbehave. */
final class TestWitness implements AutoCloseable {

  /** How it answers. */
  enum Manner {
    WELL,
    NEVER,
    ELSEWHERE,
    AT_LENGTH,
    BROKEN
  }

  private static final Instant COSIGNED = Instant.ofEpochSecond(1_764_000_000L);

  final SigningKey key;
  private final WitnessDesk desk;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Manner manner = Manner.WELL;

  /**
   * @param folder what it cosigned is remembered in a folder of its name there
   */
  TestWitness(String name, VerifierKey log, Path folder) {
    key = SigningKey.generate(name, SignatureType.COSIGNATURE, new SecureRandom());
    try {
      Path memory = Files.createDirectory(folder.resolve(name));
      desk = new WitnessDesk(key, List.of(log), new WitnessMemory(memory), () -> COSIGNED);
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void behave(Manner how) {
    manner = how;
  }

  int asked() {
    return asked.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    switch (manner) {
      case WELL -> judged(exchange, body);
      case NEVER -> {
        try {
          closed.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        exchange.close();
      }
      case ELSEWHERE -> {
        exchange.getResponseHeaders().set("Location", "http://localhost:1/");
        send(exchange, 307, "");
      }
      case AT_LENGTH -> send(exchange, 200, "x".repeat(1_000_000));
      case BROKEN -> send(exchange, 503, "");
    }
  }

  private void judged(HttpExchange exchange, String body) throws IOException {
    if (!exchange.getRequestURI().getPath().equals("/add-checkpoint")) {
      send(exchange, 404, "");
      return;
    }
    WitnessDesk.Answer answer = desk.add(body);
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    send(exchange, answer.status(), answer.text());
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    try (exchange) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    // The folder is gone after this: nobody may still write into it.
    threads.close();
  }
}
