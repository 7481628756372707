package fairwell.kernel.ledger;

import java.util.List;

/**
 * Judges proofs (RFC 9162, sections 2.1.3.2 and 2.1.4.2). A proof has to be used up: one with a
 * hash too many, or for another size, is refused even if the root comes out.
 */
public final class MerkleProof {

  private MerkleProof() {}

  /** Whether the leaf stands at that index of the tree of that size and root. */
  public static boolean includes(
      long index, long size, TreeHash leaf, List<TreeHash> path, TreeHash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long place = index;
    long last = size - 1;
    TreeHash reached = leaf;
    for (TreeHash sibling : path) {
      if (last == 0) {
        return false;
      }
      if (isRight(place) || place == last) {
        reached = TreeHash.ofNode(sibling, reached);
        int alone = isRight(place) ? 0 : Long.numberOfTrailingZeros(place);
        place >>= alone;
        last >>= alone;
      } else {
        reached = TreeHash.ofNode(reached, sibling);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && reached.equals(root);
  }

  /**
   * Whether the tree of the second size begins with the whole tree of the first. Refused from size
   * 0: every tree begins with nothing, so it would prove nothing.
   */
  public static boolean isConsistent(
      long size1, long size2, TreeHash root1, TreeHash root2, List<TreeHash> proof) {
    if (size1 < 0 || size2 < size1) {
      return false;
    }
    if (size1 == size2) {
      return proof.isEmpty() && root1.equals(root2);
    }
    if (size1 == 0 || proof.isEmpty()) {
      return false;
    }
    boolean whole = Long.bitCount(size1) == 1;
    TreeHash first = whole ? root1 : proof.getFirst();
    int shared = Long.numberOfTrailingZeros(size1);
    long place = (size1 - 1) >> shared;
    long last = (size2 - 1) >> shared;
    TreeHash older = first;
    TreeHash newer = first;
    for (TreeHash sibling : whole ? proof : proof.subList(1, proof.size())) {
      if (last == 0) {
        return false;
      }
      if (isRight(place) || place == last) {
        older = TreeHash.ofNode(sibling, older);
        newer = TreeHash.ofNode(sibling, newer);
        int alone = isRight(place) || place == 0 ? 0 : Long.numberOfTrailingZeros(place);
        place >>= alone;
        last >>= alone;
      } else {
        newer = TreeHash.ofNode(newer, sibling);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && older.equals(root1) && newer.equals(root2);
  }

  private static boolean isRight(long place) {
    return (place & 1) == 1;
  }
}
