package fairwell.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiledTreeTest {

  private static final int ALL_PAIRS = 130;

  /** Over the edges of two levels of tiles. */
  private static final int[] LARGE = {255, 256, 257, 511, 512, 513, 600, 1000};

  @Test
  void aGrowingTreeHasTheRootOfTheDefinitionAtEverySize() {
    Leaves leaves = new Leaves(0);
    for (int size = 0; size <= 1030; size++) {
      assertThat(leaves.root()).as("size %d", size).isEqualTo(leaves.definition(0, size));
      leaves.add();
    }
  }

  @Test
  void everyInclusionProofOfEverySizeHoldsAndOnlyForItsPlace() {
    Leaves leaves = new Leaves(ALL_PAIRS);
    TiledTree tree = new TiledTree(leaves, ALL_PAIRS);
    for (int size = 1; size <= ALL_PAIRS; size++) {
      TreeHash root = leaves.definition(0, size);
      assertThat(tree.rootAt(size)).isEqualTo(root);
      for (int index = 0; index < size; index++) {
        List<TreeHash> path = tree.inclusion(index, size);
        TreeHash leaf = leaves.leaf(index);
        assertThat(MerkleProof.includes(index, size, leaf, path, root)).isTrue();
        assertThat(MerkleProof.includes(index ^ 1, size, leaf, path, root)).isFalse();
        assertThat(MerkleProof.includes(index + 1, size, leaf, path, root)).isFalse();
        assertThat(MerkleProof.includes(index, size * 2L, leaf, path, root)).isFalse();
        assertThat(MerkleProof.includes(index, size, leaf, more(path), root)).isFalse();
        assertThat(MerkleProof.includes(index, size, leaves.leaf((index + 1) % size), path, root))
            .isEqualTo(size == 1);
      }
    }
  }

  @Test
  void everyConsistencyProofOfAllPairsOfSizesHoldsAndNoOther() {
    Leaves leaves = new Leaves(ALL_PAIRS);
    TiledTree tree = new TiledTree(leaves, ALL_PAIRS);
    int pairs = 0;
    for (int size2 = 1; size2 <= ALL_PAIRS; size2++) {
      TreeHash root2 = leaves.definition(0, size2);
      for (int size1 = 1; size1 <= size2; size1++) {
        TreeHash root1 = leaves.definition(0, size1);
        List<TreeHash> proof = tree.consistency(size1, size2);
        assertThat(MerkleProof.isConsistent(size1, size2, root1, root2, proof)).isTrue();
        assertThat(MerkleProof.isConsistent(size1, size2, root1, root2, more(proof))).isFalse();
        assertThat(MerkleProof.isConsistent(size1, size2, root2, root1, proof))
            .isEqualTo(size1 == size2);
        if (!proof.isEmpty()) {
          assertThat(MerkleProof.isConsistent(size1, size2, root1, root2, List.of())).isFalse();
        }
        pairs++;
      }
      assertThat(MerkleProof.isConsistent(0, size2, TreeHash.EMPTY, root2, List.of())).isFalse();
    }
    assertThat(pairs).isEqualTo(8515);
  }

  @Test
  void proofsReachOverFullTiles() {
    Leaves leaves = new Leaves(1100);
    TiledTree tree = new TiledTree(leaves, 1100);
    TreeHash root = leaves.definition(0, 1100);
    for (int size : LARGE) {
      TreeHash then = leaves.definition(0, size);
      assertThat(tree.rootAt(size)).isEqualTo(then);
      assertThat(MerkleProof.isConsistent(size, 1100, then, root, tree.consistency(size, 1100)))
          .isTrue();
      int last = size - 1;
      assertThat(
              MerkleProof.includes(last, 1100, leaves.leaf(last), tree.inclusion(last, 1100), root))
          .isTrue();
    }
  }

  @Test
  void everyFlippedBitOfAProofIsRefused() {
    Leaves leaves = new Leaves(77);
    TiledTree tree = new TiledTree(leaves, 77);
    TreeHash root = leaves.root();
    List<TreeHash> path = tree.inclusion(50, 77);
    List<TreeHash> proof = tree.consistency(50, 77);
    TreeHash older = leaves.definition(0, 50);
    for (int bit = 0; bit < 256; bit++) {
      for (int i = 0; i < path.size(); i++) {
        assertThat(MerkleProof.includes(50, 77, leaves.leaf(50), flipped(path, i, bit), root))
            .isFalse();
      }
      for (int i = 0; i < proof.size(); i++) {
        assertThat(MerkleProof.isConsistent(50, 77, older, root, flipped(proof, i, bit))).isFalse();
      }
    }
  }

  @Test
  void aTreeGoesOnFromItsTiles() {
    for (int size : new int[] {0, 1, 255, 256, 300, 512, 700}) {
      Leaves leaves = new Leaves(size);
      GrowingTree again = GrowingTree.of(leaves, size);
      assertThat(again.root()).isEqualTo(leaves.root());
      for (int i = 0; i < 300; i++) {
        leaves.add();
        again.add(leaves.leaf(size + i));
      }
      assertThat(again.root()).isEqualTo(leaves.root());
    }
  }

  @Test
  void aTileTooShortIsNoticed() {
    Leaves leaves = new Leaves(10);
    assertThatThrownBy(() -> new TiledTree(leaves, 11).root()).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> new TiledTree(_ -> new byte[31], 3).root())
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("tile/0/000.p/3");
  }

  private static List<TreeHash> more(List<TreeHash> proof) {
    List<TreeHash> more = new ArrayList<>(proof);
    more.add(TreeHash.EMPTY);
    return more;
  }

  private static List<TreeHash> flipped(List<TreeHash> proof, int at, int bit) {
    byte[] bytes = proof.get(at).bytes();
    bytes[bit / 8] ^= (byte) (1 << bit % 8);
    List<TreeHash> changed = new ArrayList<>(proof);
    changed.set(at, TreeHash.of(bytes));
    return changed;
  }
}
