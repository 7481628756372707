package fairwell.kernel.ledger;

/** Where the tiles of a tree are kept. */
@FunctionalInterface
public interface Tiles {

  /**
   * The hashes of a tile, one after the other.
   *
   * @throws Unreadable if there is no such tile, or not that wide
   */
  byte[] hashes(Tile tile);
}
