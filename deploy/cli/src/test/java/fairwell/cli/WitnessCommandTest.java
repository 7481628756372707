package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.ledger.AddCheckpoint;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.VerifierKey;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the works council: its key, what it says when it starts, and when it does not. */
class WitnessCommandTest extends CommandCalls {

  private static final SigningKey LOG =
      SigningKey.generate("example.org/ledger", SignatureType.ED25519, new SecureRandom());
  private static final TreeHash ONE = TreeHash.ofLeaf("1".getBytes(StandardCharsets.UTF_8));
  private static final SignedNote HEAD = new Checkpoint(LOG.name(), 1, ONE).sign(List.of(LOG));

  @TempDir Path data;

  private Path folder() {
    return data.resolve("witness");
  }

  private int run(Writer to, String... more) {
    return callTo(
        to,
        Stream.concat(
                Stream.of(
                    "witness", "--folder", folder().toString(), "--log", LOG.verifier().toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  /** A call that ends when it is interrupted, and the lines it says. */
  private final class Running implements AutoCloseable {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread thread;

    Running(String... more) {
      thread = Thread.ofPlatform().daemon().start(() -> run(new Lines(lines), more));
    }

    String line() throws InterruptedException {
      return lines.take();
    }

    @Override
    public void close() throws InterruptedException {
      thread.interrupt();
      thread.join();
    }
  }

  /** Hands on each line as it is written. */
  private static final class Lines extends Writer {

    private final BlockingQueue<String> lines;
    private final StringBuilder begun = new StringBuilder();

    Lines(BlockingQueue<String> lines) {
      this.lines = lines;
    }

    @Override
    public void write(char[] chars, int from, int length) {
      for (int i = from; i < from + length; i++) {
        if (chars[i] == '\n') {
          lines.add(begun.toString().strip());
          begun.setLength(0);
        } else {
          begun.append(chars[i]);
        }
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static HttpResponse<String> shown(String address) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(address))
              .POST(BodyPublishers.ofString(new AddCheckpoint(0, List.of(), HEAD).toString()))
              .build(),
          BodyHandlers.ofString());
    }
  }

  @Test
  void theFirstStartMakesTheKeyAndTheNextOnesKeepIt() throws Exception {
    assertThat(run(Writer.nullWriter(), "--port", "0")).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(err.toString()).contains("there is no key at", "--name");
    assertThat(folder()).doesNotExist();

    String key;
    try (Running first = new Running("--name", "works-council", "--port", "0")) {
      String ready = first.line();
      assertThat(ready).startsWith("Witnessing at http://127.0.0.1:").doesNotContain(":0/");
      key = first.line();
      HttpResponse<String> answer = shown(ready.split(" ")[2].replace(";", ""));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      VerifierKey witness = VerifierKey.parse(key, SignatureType.COSIGNATURE);
      assertThat(witness.name()).isEqualTo("works-council");
      assertThat(SignedNote.parse(HEAD + answer.body()).signedBy(List.of(witness)))
          .containsExactly(witness);
    }
    Path file = folder().resolve("witness.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    byte[] made = Files.readAllBytes(file);
    try (Running second = new Running("--name", "somebody-else", "--port", "0")) {
      String ready = second.line();
      assertThat(second.line()).isEqualTo(key);
      // It remembers what it saw.
      assertThat(shown(ready.split(" ")[2].replace(";", "")).statusCode()).isEqualTo(409);
    }
    assertThat(file).hasBinaryContent(made);
  }

  @Test
  void aLostKeyIsNotReplacedAndATakenPortIsSaid() throws Exception {
    try (Running first = new Running("--name", "works-council", "--port", "0")) {
      String ready = first.line();
      assertThat(shown(ready.split(" ")[2].replace(";", "")).statusCode()).isEqualTo(200);
    }
    Path file = folder().resolve("witness.key");
    Path kept = Files.move(file, data.resolve("kept"));
    assertThat(run(Writer.nullWriter(), "--name", "works-council", "--port", "0"))
        .isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(err.toString()).contains("the key " + file + " is gone", "backup");
    assertThat(file).doesNotExist();
    Files.move(kept, file);

    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(run(Writer.nullWriter(), "--port", port)).isEqualTo(ExitCodes.TROUBLE);
      assertThat(err.toString()).contains("cannot listen at 127.0.0.1:" + port);
    }
    assertThat(run(Writer.nullWriter(), "--port", "0", "--log", "nonsense"))
        .isEqualTo(ExitCodes.WRONG_CALL);
  }
}
