package fairwell.log.ledger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.store.Witnessing.Reply;
import fairwell.kernel.ledger.witness.WitnessDesk;
import fairwell.kernel.ledger.witness.WitnessDesk.Answer;
import fairwell.kernel.ledger.witness.WitnessMemory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The product's witness with its memory, over HTTP; on wish it holds a request at a moment. */
final class WitnessServer implements AutoCloseable {

  private record Hold(
      KillMoment moment,
      Duration after,
      AtomicReference<@Nullable Instant> first,
      CountDownLatch reached,
      CountDownLatch released) {

    Hold(KillMoment moment, Duration after) {
      this(moment, after, new AtomicReference<>(), new CountDownLatch(1), new CountDownLatch(1));
    }

    /** Whether this is the moment, and it was asked for the first time so long ago. */
    boolean isAt(KillMoment now) {
      Instant asked = Objects.requireNonNull(first.get());
      return moment == now && !Instant.now().isBefore(asked.plus(after));
    }
  }

  private final SigningKey key;
  private final WitnessDesk desk;
  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile Hold hold = new Hold(KillMoment.ANY, Duration.ZERO);

  WitnessServer(String name, Path memory, VerifierKey log) throws IOException {
    this.key = SigningKey.generate(name, SignatureType.COSIGNATURE, new SecureRandom());
    this.desk =
        new WitnessDesk(key, List.of(log), new WitnessMemory(memory), InstantSource.system());
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext("/add-checkpoint", this::answer);
    http.start();
  }

  VerifierKey verifier() {
    return key.verifier();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/add-checkpoint");
  }

  /** Holds a request at this moment, so long after the first one, until {@link #release}. */
  void holdAt(KillMoment moment, Duration after) {
    hold = new Hold(moment, after);
  }

  boolean hasReachedTheMoment() {
    return hold.reached().getCount() == 0;
  }

  void release() {
    hold.released().countDown();
  }

  @Override
  public void close() {
    release();
    http.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Hold now = hold;
    now.first().compareAndSet(null, Instant.now());
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      pass(now, KillMoment.SHOWN);
      Answer answer = desk.add(body);
      if (answer.status() == HttpURLConnection.HTTP_OK) {
        pass(now, KillMoment.COSIGNED);
      }
      byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.sendResponseHeaders(answer.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
      if (now.isAt(KillMoment.ANSWERED)) {
        now.reached().countDown();
      }
    }
  }

  private static void pass(Hold hold, KillMoment moment) {
    if (hold.isAt(moment)) {
      hold.reached().countDown();
      try {
        hold.released().await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Asks a witness. */
  static Reply ask(URI witness, String request) {
    try {
      HttpURLConnection connection = (HttpURLConnection) witness.toURL().openConnection();
      connection.setDoOutput(true);
      connection.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      int status = connection.getResponseCode();
      try (InputStream body =
          status < HttpURLConnection.HTTP_BAD_REQUEST
              ? connection.getInputStream()
              : connection.getErrorStream()) {
        return new Reply(status, new String(body.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
