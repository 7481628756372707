package fairwell.kernel.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A hash of the tree: SHA-256, 32 bytes (RFC 6962, section 2.1). */
public final class TreeHash {

  /** How many bytes a hash has. */
  public static final int BYTES = 32;

  /** The root of a tree without leaves. */
  public static final TreeHash EMPTY = new TreeHash(sha256().digest());

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final byte[] bytes;

  private TreeHash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The hash of an entry. */
  public static TreeHash ofLeaf(byte[] entry) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    return new TreeHash(digest.digest(entry));
  }

  /** The hash over two subtrees. */
  public static TreeHash ofNode(TreeHash left, TreeHash right) {
    MessageDigest digest = sha256();
    digest.update(NODE);
    digest.update(left.bytes);
    return new TreeHash(digest.digest(right.bytes));
  }

  /**
   * A hash as it was stored or sent.
   *
   * @throws Unreadable if it does not have 32 bytes
   */
  public static TreeHash of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new Unreadable("a hash has 32 bytes, not " + bytes.length);
    }
    return new TreeHash(bytes.clone());
  }

  /** The hash at a place of a tile. */
  static TreeHash in(byte[] tile, int place) {
    return new TreeHash(Arrays.copyOfRange(tile, place * BYTES, (place + 1) * BYTES));
  }

  /**
   * A hash in base64.
   *
   * @throws Unreadable if it is none
   */
  public static TreeHash parse(String base64) {
    return of(NoteText.base64(base64));
  }

  void copyTo(byte[] tile, int place) {
    System.arraycopy(bytes, 0, tile, place * BYTES, BYTES);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** In base64, as it stands in checkpoints and proofs. */
  @Override
  public String toString() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
