package fairwell.kernel.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of one size behind its tiles: makes roots and proofs for it and for every smaller size. It
 * keeps the tiles that it read, so it is for one proof or a few.
 */
public final class TiledTree {

  private final Tiles tiles;
  private final long size;
  private final Map<Tile, byte[]> read = new HashMap<>();

  public TiledTree(Tiles tiles, long size) {
    if (size < 0) {
      throw new IllegalArgumentException("a tree has no size below 0");
    }
    this.tiles = tiles;
    this.size = size;
  }

  public long size() {
    return size;
  }

  /** The root now. */
  public TreeHash root() {
    return rootAt(size);
  }

  /** The root when the tree had that size. */
  public TreeHash rootAt(long then) {
    within(then);
    return then == 0 ? TreeHash.EMPTY : range(0, then);
  }

  /** The hash of a leaf. */
  public TreeHash leaf(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("there is no leaf " + index + " of " + size);
    }
    return node(0, index);
  }

  /** The proof that a leaf is in the tree of that size, from the leaf's sibling upwards. */
  public List<TreeHash> inclusion(long index, long then) {
    within(then);
    if (index < 0 || index >= then) {
      throw new IllegalArgumentException("there is no leaf " + index + " of " + then);
    }
    List<TreeHash> path = new ArrayList<>();
    long from = 0;
    long to = then;
    while (to - from > 1) {
      long middle = from + leftOf(to - from);
      if (index < middle) {
        path.add(range(middle, to));
        to = middle;
      } else {
        path.add(range(from, middle));
        from = middle;
      }
    }
    return path.reversed();
  }

  /** The proof that the tree of the second size begins with that of the first. */
  public List<TreeHash> consistency(long size1, long size2) {
    within(size2);
    if (size1 < 1 || size1 > size2) {
      throw new IllegalArgumentException("no consistency from " + size1 + " to " + size2);
    }
    List<TreeHash> proof = new ArrayList<>();
    long from = 0;
    long to = size2;
    boolean whole = true;
    while (to > size1) {
      long middle = from + leftOf(to - from);
      if (size1 <= middle) {
        proof.add(range(middle, to));
        to = middle;
      } else {
        proof.add(range(from, middle));
        from = middle;
        whole = false;
      }
    }
    if (!whole) {
      proof.add(range(from, to));
    }
    return proof.reversed();
  }

  private void within(long then) {
    if (then < 0 || then > size) {
      throw new IllegalArgumentException("the tree has " + size + " leaves, not " + then);
    }
  }

  /** MTH(D[from:to]); from is a multiple of the largest power of two below the length. */
  private TreeHash range(long from, long to) {
    long length = to - from;
    if (Long.bitCount(length) == 1) {
      int height = Long.numberOfTrailingZeros(length);
      return node(height, from >> height);
    }
    long middle = from + leftOf(length);
    return TreeHash.ofNode(range(from, middle), range(middle, to));
  }

  /** The largest power of two below a length. */
  private static long leftOf(long length) {
    return Long.highestOneBit(length - 1);
  }

  /** The hash of a complete subtree. */
  private TreeHash node(int height, long index) {
    int level = height / Tile.HEIGHT;
    int above = height % Tile.HEIGHT;
    long first = index << above;
    Tile tile = Tile.holding(level, first, size);
    byte[] hashes = read.computeIfAbsent(tile, this::hashes);
    return subtree(hashes, (int) (first % Tile.FULL), 1 << above);
  }

  private byte[] hashes(Tile tile) {
    byte[] hashes = tiles.hashes(tile);
    if (hashes.length != tile.width() * TreeHash.BYTES) {
      throw new Unreadable(
          "%s has %d bytes, not %d"
              .formatted(tile.path(), hashes.length, tile.width() * TreeHash.BYTES));
    }
    return hashes;
  }

  /** The hash over a power of two of hashes in a tile. */
  static TreeHash subtree(byte[] hashes, int first, int count) {
    if (count == 1) {
      return TreeHash.in(hashes, first);
    }
    int half = count / 2;
    return TreeHash.ofNode(subtree(hashes, first, half), subtree(hashes, first + half, half));
  }
}
