package fairwell.kernel.ledger;

/**
 * A stretch of hashes of the tree (c2sp.org/tlog-tiles): at level 0 of leaves, at each level above
 * of full tiles of the level below.
 *
 * @param level from 0
 * @param index its place within the level
 * @param width how many hashes: 256 in a full tile, 1 to 255 at the right edge
 */
public record Tile(int level, long index, int width) {

  /** How many hashes a full tile has. */
  public static final int FULL = 256;

  static final int HEIGHT = 8;
  private static final int TOP = 63;

  public Tile {
    if (level < 0 || level > TOP || index < 0 || width < 1 || width > FULL) {
      throw new Unreadable("there is no tile " + level + "/" + index + ", " + width + " wide");
    }
  }

  /** How many hashes stand at a level of a tree: the full tiles below. */
  static long hashesAt(int level, long size) {
    int shift = level * HEIGHT;
    return shift >= Long.SIZE ? 0 : size >> shift;
  }

  /** The tile that holds a place of a level in a tree of that size. */
  static Tile holding(int level, long place, long size) {
    long index = place / FULL;
    long width = Math.min(FULL, hashesAt(level, size) - index * FULL);
    return new Tile(level, index, (int) width);
  }

  /** Its path below the log's address, for example {@code tile/0/x001/234.p/5}. */
  public String path() {
    return "tile/" + level + "/" + TilePath.of(index, width);
  }

  /** The path of the entries under a tile of level 0. */
  public String entriesPath() {
    return "tile/entries/" + TilePath.of(index, width);
  }
}
