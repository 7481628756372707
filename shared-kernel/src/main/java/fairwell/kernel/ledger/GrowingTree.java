package fairwell.kernel.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree that leaves are added to. It keeps the right edge only, one unfinished tile a level; the
 * tiles it touched are taken from it to be stored. Not for several threads.
 */
public final class GrowingTree {

  private final List<byte[]> edge = new ArrayList<>();
  private final Map<Place, byte[]> filled = new LinkedHashMap<>();
  private long size;
  private long taken;

  private record Place(int level, long index) {}

  /** A tile with its hashes. */
  public record Written(Tile tile, byte[] hashes) {}

  /** An empty tree. */
  public GrowingTree() {}

  /** Goes on with a tree of that size from its stored tiles. */
  public static GrowingTree of(Tiles tiles, long size) {
    GrowingTree tree = new GrowingTree();
    tree.size = size;
    tree.taken = size;
    for (int level = 0; Tile.hashesAt(level, size) > 0; level++) {
      byte[] room = new byte[Tile.FULL * TreeHash.BYTES];
      int width = width(level, size);
      if (width > 0) {
        Tile tile = Tile.holding(level, Tile.hashesAt(level, size) - 1, size);
        byte[] hashes = tiles.hashes(tile);
        if (hashes.length != width * TreeHash.BYTES) {
          throw new Unreadable(tile.path() + " is not " + width + " wide");
        }
        System.arraycopy(hashes, 0, room, 0, hashes.length);
      }
      tree.edge.add(room);
    }
    return tree;
  }

  public long size() {
    return size;
  }

  /** Adds a leaf at the index {@link #size()}. */
  public void add(TreeHash leaf) {
    TreeHash hash = leaf;
    for (int level = 0; ; level++) {
      if (level == edge.size()) {
        edge.add(new byte[Tile.FULL * TreeHash.BYTES]);
      }
      byte[] room = edge.get(level);
      int width = width(level, size);
      hash.copyTo(room, width);
      if (width < Tile.FULL - 1) {
        break;
      }
      filled.put(new Place(level, Tile.hashesAt(level, size) / Tile.FULL), room.clone());
      hash = TiledTree.subtree(room, 0, Tile.FULL);
    }
    size++;
  }

  /** The root over all leaves so far. */
  public TreeHash root() {
    TreeHash root = null;
    for (int level = 0; level < edge.size(); level++) {
      byte[] room = edge.get(level);
      int to = width(level, size);
      // Complete subtrees from the right: the smaller one is always to the right.
      for (int rest = to; rest > 0; rest &= rest - 1) {
        int count = Integer.lowestOneBit(rest);
        to -= count;
        TreeHash left = TiledTree.subtree(room, to, count);
        root = root == null ? left : TreeHash.ofNode(left, root);
      }
    }
    return root == null ? TreeHash.EMPTY : root;
  }

  /** Every tile that changed since the last asking: those filled, and the right edge. */
  public List<Written> takeChanged() {
    List<Written> changed = new ArrayList<>();
    filled.forEach((place, hashes) ->
        changed.add(new Written(new Tile(place.level(), place.index(), Tile.FULL), hashes)));
    filled.clear();
    for (int level = 0; level < edge.size(); level++) {
      long hashes = Tile.hashesAt(level, size);
      int width = width(level, size);
      if (width > 0 && hashes > Tile.hashesAt(level, taken)) {
        changed.add(
            new Written(
                Tile.holding(level, hashes - 1, size),
                Arrays.copyOf(edge.get(level), width * TreeHash.BYTES)));
      }
    }
    taken = size;
    return changed;
  }

  /** How many hashes the unfinished tile of a level has. */
  private static int width(int level, long size) {
    return (int) (Tile.hashesAt(level, size) % Tile.FULL);
  }
}
