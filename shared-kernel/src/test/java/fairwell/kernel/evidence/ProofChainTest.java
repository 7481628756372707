package fairwell.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.GrowingTree;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.TiledTree;
import fairwell.kernel.ledger.TlogProof;
import fairwell.kernel.ledger.TreeHash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One proof after the other is judged as each by itself. */
class ProofChainTest {

  private static final int LARGEST = 70;
  private static final SigningKey KEY = SampleBundle.newKey(SampleBundle.LOG);

  private static byte[] entry(int index) {
    return ("entry " + index).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void everySequenceOfProofsIsJudgedAsEachAlone() {
    Random random = new Random(20261127);
    for (int size = 1; size <= LARGEST; size++) {
      TiledTree tree = tree(size);
      SignedNote note = new Checkpoint(KEY.name(), size, tree.root()).sign(List.of(KEY));
      byte[] checkpoint = note.toString().getBytes(StandardCharsets.UTF_8);
      ProofChain chain = new ProofChain(size, tree.root(), checkpoint);
      int good = 0;
      int asked = 0;
      for (int index = 0; index < size; index += 1 + random.nextInt(4)) {
        TlogProof proof =
            new TlogProof(Optional.of(entry(index)), index, tree.inclusion(index, size), note);
        byte[] file = proof.toString().getBytes(StandardCharsets.UTF_8);
        byte[] other = file.clone();
        int at = random.nextInt(file.length);
        other[at] ^= (byte) (1 << random.nextInt(7));
        assertThat(chain.holds(other, entry(index), index))
            .as("%d of %d, %d", index, size, at)
            .isFalse();
        assertThat(chain.holds(file, entry(index + 1), index)).isFalse();
        assertThat(chain.holds(Arrays.copyOf(file, file.length - 1), entry(index), index))
            .isFalse();
        asked++;
        good += chain.holds(file, entry(index), index) ? 1 : 0;
      }
      assertThat(good).as("size %d", size).isEqualTo(asked);
    }
  }

  private static TiledTree tree(int size) {
    GrowingTree growing = new GrowingTree();
    Map<String, byte[]> tiles = new HashMap<>();
    for (int i = 0; i < size; i++) {
      growing.add(TreeHash.ofLeaf(entry(i)));
    }
    growing
        .takeChanged()
        .forEach(one -> tiles.put(one.tile().level() + "/" + one.tile().index(), one.hashes()));
    return new TiledTree(
        tile ->
            Arrays.copyOf(
                tiles.getOrDefault(tile.level() + "/" + tile.index(), new byte[0]),
                tile.width() * TreeHash.BYTES),
        size);
  }
}
