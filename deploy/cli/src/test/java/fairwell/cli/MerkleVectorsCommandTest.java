package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.testing.NeedsVectors;
import fairwell.testing.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proofs of others through our verifier, as whoever doubts it would have them run. */
class MerkleVectorsCommandTest extends CommandCalls {

  /** Made by a program of its own in another language. */
  private static final Path OURS = Path.of("src/test/resources/merkle");

  @TempDir Path folder;

  private int run(Object... files) {
    return call(
        Stream.concat(Stream.of("merkle-vectors"), Stream.of(files).map(Object::toString))
            .toArray(String[]::new));
  }

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("vectors.json"), json);
  }

  @Test
  void ourVectorsAreAllRight() {
    assertThat(run(OURS.resolve("inclusion.json"), OURS.resolve("consistency.json")))
        .as(out.toString())
        .isEqualTo(ExitCodes.DONE);
    assertThat(out.toString()).contains("91 proofs: 91 right, 0 wrong");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inclusion.json", "consistency.json"})
  @NeedsVectors
  void publicVectorsAreAllRight(String name) {
    assertThat(run(Part.VECTORS.program().orElseThrow().resolve(name)))
        .as(out.toString())
        .isEqualTo(ExitCodes.DONE);
  }

  @Test
  void aWrongJudgementIsNamedAndEndsWithOne() throws IOException {
    String right = Files.readString(OURS.resolve("consistency.json"));
    String wrong = right.replaceFirst("\"wantErr\": false", "\"wantErr\": true");
    assertThat(run(file(wrong))).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("accepted, but has to be refused: 1-1");
  }

  @Test
  void nothingToCheckFails() throws IOException {
    assertThat(run(file("[]"))).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(err.toString()).contains("nothing to check");
  }

  @Test
  void whatIsNoFileOfProofsEndsWithTwo() throws IOException {
    assertThat(run(folder.resolve("missing.json"))).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(run(file("{"))).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(run(file("7"))).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(run(file("[{\"wantErr\": true}]"))).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(run(file("[{\"wantErr\": true, \"leafIdx\": \"x\", \"treeSize\": 1}]")))
        .isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(run()).isEqualTo(ExitCodes.WRONG_CALL);
  }
}
