package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.ledger.AddCheckpoint;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.witness.WitnessDesk;
import fairwell.kernel.ledger.witness.WitnessMemory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real witness on a real port: it cosigns growth, and answers as the specification says. */
class WitnessTest {

  private static final String ORIGIN = "example.org/ledger";
  private static final SigningKey LOG =
      SigningKey.generate(ORIGIN, SignatureType.ED25519, new SecureRandom());
  private static final SigningKey KEY =
      SigningKey.generate("works-council", SignatureType.COSIGNATURE, new SecureRandom());
  private static final TreeHash ONE = TreeHash.ofLeaf("1".getBytes(StandardCharsets.UTF_8));
  private static final TreeHash OTHER = TreeHash.ofLeaf("2".getBytes(StandardCharsets.UTF_8));
  private static final TreeHash TWO = TreeHash.ofNode(ONE, OTHER);

  @TempDir Path folder;
  private Witness witness;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void open() throws IOException {
    witness =
        new Witness(
            new InetSocketAddress("127.0.0.1", 0),
            new WitnessDesk(
                KEY, List.of(LOG.verifier()), new WitnessMemory(folder), Clock.systemUTC()));
  }

  @AfterEach
  void close() {
    witness.close();
    http.close();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + witness.port() + path);
  }

  private HttpResponse<String> add(String body) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(at("/add-checkpoint")).POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> add(long old, List<TreeHash> proof, SignedNote note)
      throws IOException, InterruptedException {
    return add(new AddCheckpoint(old, proof, note).toString());
  }

  private static SignedNote head(long size, TreeHash root) {
    return new Checkpoint(ORIGIN, size, root).sign(List.of(LOG));
  }

  @Test
  void growthIsCosignedServedAndRememberedOverAStart() throws Exception {
    SignedNote first = head(1, ONE);
    HttpResponse<String> answer = add(0, List.of(), first);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    SignedNote cosigned = SignedNote.parse(first + answer.body());
    assertThat(cosigned.signedBy(List.of(LOG.verifier(), KEY.verifier()))).hasSize(2);

    witness.close();
    open();
    assertThat(add(0, List.of(), first).statusCode()).isEqualTo(409);
    assertThat(add(1, List.of(OTHER), head(2, TWO)).statusCode()).isEqualTo(200);
    HttpResponse<String> served =
        http.send(
            HttpRequest.newBuilder(at("/" + WitnessMemory.nameOf(ORIGIN) + "/checkpoint")).build(),
            BodyHandlers.ofString());
    SignedNote last = SignedNote.parse(served.body());
    assertThat(Checkpoint.parse(last.text()).size()).isEqualTo(2);
    assertThat(last.signedBy(List.of(LOG.verifier(), KEY.verifier()))).hasSize(2);
  }

  @Test
  void aForkARollbackAndAStrangerGetNothing() throws Exception {
    assertThat(add(0, List.of(), head(1, ONE)).statusCode()).isEqualTo(200);
    HttpResponse<String> conflict = add(0, List.of(), head(2, TWO));
    assertThat(conflict.statusCode()).isEqualTo(409);
    assertThat(conflict.body()).isEqualTo("1\n");
    assertThat(conflict.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
    HttpResponse<String> otherTree = add(1, List.of(), head(1, OTHER));
    assertThat(otherTree.statusCode()).isEqualTo(409);
    assertThat(otherTree.body()).isEqualTo("1\n");
    assertThat(add(1, List.of(ONE), head(2, TWO)).statusCode()).isEqualTo(422);
    assertThat(add(2, List.of(), head(1, ONE)).statusCode()).isEqualTo(400);
    assertThat(add("nonsense").statusCode()).isEqualTo(400);
    SigningKey stranger = SigningKey.generate(ORIGIN, SignatureType.ED25519, new SecureRandom());
    SignedNote forged = new Checkpoint(ORIGIN, 2, TWO).sign(List.of(stranger));
    assertThat(add(1, List.of(OTHER), forged).statusCode()).isEqualTo(403);
    SignedNote unknown = new Checkpoint("example.org/other", 2, TWO).sign(List.of(LOG));
    assertThat(add(1, List.of(OTHER), unknown).statusCode()).isEqualTo(404);
    assertThat(
            http.send(
                    HttpRequest.newBuilder(at("/add-checkpoint")).build(), BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(405);
  }

  @Test
  void aChangedMemoryStopsTheWitness() throws Exception {
    assertThat(add(0, List.of(), head(1, ONE)).statusCode()).isEqualTo(200);
    witness.close();
    Path memory = folder.resolve(WitnessMemory.nameOf(ORIGIN));
    Files.writeString(memory, Files.readString(memory).replace("\n1\n", "\n0\n"));
    assertThatThrownBy(this::open).isInstanceOf(Unreadable.class);
  }
}
