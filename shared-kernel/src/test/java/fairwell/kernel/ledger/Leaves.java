package fairwell.kernel.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree in a map, and RFC 6962's definition of a root word for word beside it. */
final class Leaves implements Tiles {

  private final GrowingTree tree = new GrowingTree();
  private final Map<String, byte[]> stored = new HashMap<>();
  private final List<TreeHash> leaves = new ArrayList<>();

  Leaves(int count) {
    for (int i = 0; i < count; i++) {
      add();
    }
  }

  void add() {
    TreeHash leaf = TreeHash.ofLeaf(("entry " + leaves.size()).getBytes(StandardCharsets.UTF_8));
    leaves.add(leaf);
    tree.add(leaf);
    tree.takeChanged().forEach(this::store);
  }

  private void store(GrowingTree.Written written) {
    stored.put(written.tile().level() + "/" + written.tile().index(), written.hashes());
  }

  TreeHash root() {
    return tree.root();
  }

  TreeHash leaf(int index) {
    return leaves.get(index);
  }

  @Override
  public byte[] hashes(Tile tile) {
    byte[] hashes = stored.get(tile.level() + "/" + tile.index());
    if (hashes == null || hashes.length < tile.width() * TreeHash.BYTES) {
      throw new Unreadable("no " + tile.path());
    }
    return Arrays.copyOf(hashes, tile.width() * TreeHash.BYTES);
  }

  /** MTH(D[from:to]) as RFC 6962 defines it. */
  TreeHash definition(int from, int to) {
    if (from == to) {
      return TreeHash.EMPTY;
    }
    if (to - from == 1) {
      return leaves.get(from);
    }
    int left = Integer.highestOneBit(to - from - 1);
    return TreeHash.ofNode(definition(from, from + left), definition(from + left, to));
  }
}
