package fairwell.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fairwell.kernel.ledger.AddCheckpoint;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.NoteSignature;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.WitnessedLog;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A witness over HTTP (c2sp.org/tlog-witness): it cosigns checkpoints that continue what it saw,
 * and remembers them before it answers.
 */
final class Witness implements AutoCloseable {

  private static final int LARGEST_REQUEST = 64 * 1024;
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String SIZE = "text/x.tlog.size";

  private final SigningKey key;
  private final Map<String, List<VerifierKey>> logs;
  private final WitnessMemory memory;
  private final Clock clock;
  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Listens from now on. */
  Witness(
      InetSocketAddress address,
      SigningKey key,
      List<VerifierKey> logs,
      WitnessMemory memory,
      Clock clock)
      throws IOException {
    this.key = key;
    // A log that changes its key has two of them for a while.
    this.logs = logs.stream().distinct().collect(Collectors.groupingBy(VerifierKey::name));
    this.memory = memory;
    this.clock = clock;
    this.logs.values().forEach(keys -> memory.log(keys, key.verifier()));
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

  private record Answer(int status, String type, String text) {
    Answer(int status, String text) {
      this(status, TEXT, text);
    }
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
          : add(new String(body, StandardCharsets.UTF_8));
    }
    if (exchange.getRequestMethod().equals("GET") && path.matches("/[0-9a-f]{64}/checkpoint")) {
      return memory
          .note(path.substring(1, 65))
          .map(note -> new Answer(200, note))
          .orElseGet(() -> new Answer(404, "nothing witnessed of this log\n"));
    }
    return new Answer(404, "there is only add-checkpoint\n");
  }

  /** One at a time: what was seen is looked up and replaced in one step. */
  private synchronized Answer add(String body) {
    try {
      AddCheckpoint request = AddCheckpoint.parse(body);
      String origin = Checkpoint.parse(request.note().text()).origin();
      List<VerifierKey> keys = logs.getOrDefault(origin, List.of());
      return keys.isEmpty()
          ? new Answer(404, "no log that is witnessed here\n")
          : answer(request, memory.log(keys, key.verifier()).judge(request));
    } catch (Unreadable broken) {
      return new Answer(400, broken.getMessage() + "\n");
    }
  }

  private Answer answer(AddCheckpoint request, WitnessedLog.Answer judged) {
    return switch (judged) {
      case WitnessedLog.Answer.NotSigned _ -> new Answer(403, "not signed by the log's key\n");
      case WitnessedLog.Answer.Backwards _ -> new Answer(400, "the old size is the larger one\n");
      case WitnessedLog.Answer.OtherSize other -> new Answer(409, SIZE, other.seen() + "\n");
      case WitnessedLog.Answer.Inconsistent _ ->
          new Answer(422, "no continuation of what was witnessed\n");
      case WitnessedLog.Answer.Grown grown -> {
        SignedNote note = request.note();
        NoteSignature line = key.cosign(note.text(), clock.instant().getEpochSecond());
        memory.keep(
            grown.now().origin(), note.signedOnlyBy(grown.now().keys()).with(List.of(line)));
        yield new Answer(200, line + "\n");
      }
    };
  }
}
