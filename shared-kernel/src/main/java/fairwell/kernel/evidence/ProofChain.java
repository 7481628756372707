package fairwell.kernel.evidence;

import fairwell.kernel.ledger.TreeHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Judges the proofs of a bundle one after another (RFC 9162, section 2.1.3.2). Each is a complete
 * {@code .tlog-proof} that ends with the same checkpoint. Neighbours in the tree share the upper
 * part of their paths: where a path comes to a node that the proof before went through, it is held
 * against that one and not computed again.
 */
final class ProofChain {

  private static final int MOST = 64;
  private static final int BASE64_HASH = 44;

  /** The last digit of a hash has two bits too many; of those that differ in them one is right. */
  private static final String FREE_OF_REST = "AEIMQUYcgkosw048";

  private static final byte[] FIRST = ascii("c2sp.org/tlog-proof@v1\nextra ");
  private static final byte[] INDEX = ascii("\nindex ");

  private final long size;
  private final byte[] root;
  private final byte[] tail;
  private final MessageDigest digest = sha256();
  private final byte[] pair = new byte[1 + 2 * TreeHash.BYTES];
  private Path before = new Path();
  private Path now = new Path();

  /** The nodes a proof went through, and how far from its end each next hash stands. */
  private static final class Path {
    private byte[] file = new byte[0];
    private int length;
    private int nodes;
    private final int[] level = new int[MOST + 1];
    private final long[] place = new long[MOST + 1];
    private final int[] fromEnd = new int[MOST + 1];
    private final byte[][] hash = new byte[MOST + 1][];

    void add(int atLevel, long atPlace, byte[] node, int left) {
      level[nodes] = atLevel;
      place[nodes] = atPlace;
      hash[nodes] = node;
      fromEnd[nodes] = left;
      nodes++;
    }

    void takeFrom(Path other, int first) {
      for (int i = first; i < other.nodes; i++) {
        add(other.level[i], other.place[i], other.hash[i], other.fromEnd[i]);
      }
    }
  }

  ProofChain(long size, TreeHash root, byte[] checkpoint) {
    this.size = size;
    this.root = root.bytes();
    this.tail = new byte[checkpoint.length + 1];
    tail[0] = '\n';
    System.arraycopy(checkpoint, 0, tail, 1, checkpoint.length);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether a file is the proof that the envelope is the entry at that index. */
  boolean holds(byte[] file, byte[] envelope, long index) {
    byte[] extra = Base64.getEncoder().encode(envelope);
    byte[] number = ascii(Long.toString(index) + "\n");
    int at = 0;
    for (byte[] part : new byte[][] {FIRST, extra, INDEX, number}) {
      if (file.length - at < part.length
          || !Arrays.equals(file, at, at + part.length, part, 0, part.length)) {
        return false;
      }
      at += part.length;
    }
    if (index < 0 || index >= size) {
      return false;
    }
    digest.update((byte) 0);
    now.nodes = 0;
    now.file = file;
    now.length = file.length;
    boolean good = climbs(digest.digest(envelope), index, at);
    if (good) {
      Path spare = before;
      before = now;
      now = spare;
    }
    return good;
  }

  private boolean climbs(byte[] leaf, long index, int begin) {
    byte[] node = leaf;
    long place = index;
    long last = size - 1;
    int level = 0;
    int at = begin;
    int known = 0;
    while (true) {
      int left = now.length - at;
      while (known < before.nodes && before.level[known] < level) {
        known++;
      }
      if (known < before.nodes && before.level[known] == level && before.place[known] == place) {
        now.takeFrom(before, known);
        return left == before.fromEnd[known]
            && Arrays.equals(node, before.hash[known])
            && Arrays.equals(
                now.file, at, now.length, before.file, before.length - left, before.length);
      }
      now.add(level, place, node, left);
      if (last == 0) {
        return Arrays.equals(node, root)
            && Arrays.equals(now.file, at, now.length, tail, 0, tail.length);
      }
      byte[] sibling = sibling(at);
      if (sibling.length == 0) {
        return false;
      }
      at += BASE64_HASH + 1;
      boolean right = (place & 1) == 1;
      if (right || place == last) {
        node = above(sibling, node);
        int alone = right ? 0 : Long.numberOfTrailingZeros(place);
        place >>= alone;
        last >>= alone;
        level += alone;
      } else {
        node = above(node, sibling);
      }
      place >>= 1;
      last >>= 1;
      level++;
    }
  }

  /** The hash in a line; nothing when there is none, or it is written in another way. */
  private byte[] sibling(int at) {
    if (now.length - at <= BASE64_HASH || now.file[at + BASE64_HASH] != '\n') {
      return new byte[0];
    }
    byte[] line = Arrays.copyOfRange(now.file, at, at + BASE64_HASH);
    if (FREE_OF_REST.indexOf(line[BASE64_HASH - 2]) < 0) {
      return new byte[0];
    }
    try {
      byte[] hash = Base64.getDecoder().decode(line);
      return hash.length == TreeHash.BYTES ? hash : new byte[0];
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }

  private byte[] above(byte[] left, byte[] right) {
    pair[0] = 1;
    System.arraycopy(left, 0, pair, 1, TreeHash.BYTES);
    System.arraycopy(right, 0, pair, 1 + TreeHash.BYTES, TreeHash.BYTES);
    return digest.digest(pair);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
