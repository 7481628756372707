package fairwell.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.testing.NeedsVectors;
import fairwell.testing.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A log that another program wrote (transparency-dev/tessera, testdata/log). */
@NeedsVectors
class ForeignLogTest {

  /** From the documentation of Tessera's test data. */
  private static final VerifierKey KEY =
      VerifierKey.parse(
          "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");

  private static final int SIZES = 15;

  @TestFactory
  Stream<DynamicTest> everyCheckpointAndTileComesOutTheSame() {
    Path log = Part.VECTORS.program().orElseThrow().resolve("tessera-log");
    return IntStream.rangeClosed(1, SIZES)
        .mapToObj(size -> DynamicTest.dynamicTest("size " + size, () -> same(log, size)));
  }

  private static void same(Path log, int size) throws IOException {
    Tile tile = new Tile(0, 0, size);
    List<byte[]> entries = EntryBundle.read(Files.readAllBytes(log.resolve(tile.entriesPath())));
    GrowingTree tree = new GrowingTree();
    entries.forEach(entry -> tree.add(TreeHash.ofLeaf(entry)));
    assertThat(tree.takeChanged())
        .singleElement()
        .satisfies(written -> {
          assertThat(written.tile()).isEqualTo(tile);
          assertThat(written.hashes()).isEqualTo(Files.readAllBytes(log.resolve(tile.path())));
        });
    SignedNote note = SignedNote.parse(Files.readAllBytes(log.resolve("checkpoint." + size)));
    assertThat(Checkpoint.parse(note.text()))
        .isEqualTo(new Checkpoint("example.com/log/testdata", size, tree.root()));
    assertThat(note.signedBy(List.of(KEY))).containsExactly(KEY);
    assertThat(note).hasToString(Files.readString(log.resolve("checkpoint." + size)));
  }
}
