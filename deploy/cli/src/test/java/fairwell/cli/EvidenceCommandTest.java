package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fairwell.kernel.evidence.SampleBundle;
import fairwell.kernel.ledger.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundle of a case, fetched from a tiny server that speaks the contract. */
class EvidenceCommandTest extends CommandCalls {

  private static final SigningKey KEY = SampleBundle.newKey(SampleBundle.LOG);
  private static final byte[] BUNDLE = SampleBundle.of(2, KEY).file();
  private static final byte[] NOT_THERE =
      "{\"code\":\"case-not-found\",\"detail\":\"There is no such case for you\"}"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer server = newServer();
  private int status = 200;

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void theBundleIsKeptAsItWasServedAndVerifies() throws IOException {
    Path file = folder.resolve("case.zip");

    assertThat(evidence(SampleBundle.CASE, "--out", file.toString()))
        .as(err.toString())
        .isEqualTo(ExitCodes.DONE);

    assertThat(file).hasBinaryContent(BUNDLE);
    assertThat(out.toString()).contains(file + ": " + BUNDLE.length + " bytes");
    assertThat(requests)
        .containsExactly(
            "GET /api/v1/cases/"
                + SampleBundle.CASE
                + "/evidence-bundle Bearer secret"
                + " application/zip, application/problem+json");
    assertThat(call("verify", file.toString(), "--verifier-key", KEY.verifier().toString()))
        .as(out.toString())
        .isZero();
    assertThat(out.toString()).contains("GOOD: case " + SampleBundle.CASE);
    // An older one is replaced, and nothing half-written lies beside it.
    Files.writeString(file, "older");
    assertThat(evidence(SampleBundle.CASE, "--out", file.toString())).isEqualTo(ExitCodes.DONE);
    assertThat(file).hasBinaryContent(BUNDLE);
    assertThat(inFolder()).containsExactly(file);
  }

  @Test
  void whatTheServerRefusesIsSaidAndLeavesNoFile() throws IOException {
    Path file = folder.resolve("case.zip");
    status = 404;
    assertThat(evidence(SampleBundle.CASE, "--out", file.toString())).isEqualTo(ExitCodes.REFUSED);
    assertThat(err.toString()).contains("There is no such case for you");
    status = 403;
    assertThat(evidence(SampleBundle.CASE, "--out", file.toString()))
        .isEqualTo(ExitCodes.NOT_ALLOWED);
    status = 503;
    assertThat(evidence(SampleBundle.CASE, "--out", file.toString())).isEqualTo(ExitCodes.TROUBLE);
    server.stop(0);
    assertThat(evidence(SampleBundle.CASE, "--out", file.toString())).isEqualTo(ExitCodes.TROUBLE);
    assertThat(inFolder()).isEmpty();
  }

  @Test
  void whatIsNoCaseIsNotAskedForAndAFolderThatIsMissingIsNamed() {
    assertThat(evidence("C-../../etc")).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(evidence("nonsense")).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(err.toString()).contains("nonsense");
    assertThat(requests).isEmpty();
    Path nowhere = folder.resolve("none").resolve("case.zip");
    assertThat(evidence(SampleBundle.CASE, "--out", nowhere.toString()))
        .isEqualTo(ExitCodes.TROUBLE);
    assertThat(err.toString()).contains(nowhere.toString());
  }

  private List<Path> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private int evidence(String... arguments) {
    String address = "http://localhost:" + server.getAddress().getPort();
    return call(
        Stream.of(
                Stream.of("evidence"),
                Stream.of(arguments),
                Stream.of("--server", address, "--token", "secret"))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      requests.add(
          exchange.getRequestMethod()
              + " "
              + exchange.getRequestURI().toASCIIString()
              + " "
              + exchange.getRequestHeaders().getFirst("Authorization")
              + " "
              + exchange.getRequestHeaders().getFirst("Accept"));
      byte[] body = status == 200 ? BUNDLE : NOT_THERE;
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
