package fairwell.kernel.evidence;

import fairwell.kernel.evidence.ZipReader.Member;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The sums of files in a bundle, for which each byte is taken out of it once. One of these looks at
 * many files.
 */
final class FileSums {

  private static final int CHUNK = 1 << 16;

  private final MessageDigest sha256 = ProofChain.sha256();
  private final CRC32 crc = new CRC32();
  private final byte[] taken = new byte[CHUNK];

  /** Adds a file to the digest, and says whether its CRC is the one the container names. */
  boolean add(Member member) {
    ByteBuffer bytes = member.bytes();
    crc.reset();
    while (bytes.hasRemaining()) {
      int length = Math.min(bytes.remaining(), CHUNK);
      bytes.get(taken, 0, length);
      crc.update(taken, 0, length);
      sha256.update(taken, 0, length);
    }
    return (int) crc.getValue() == member.crc();
  }

  /** As {@link #add(Member)}, where the bytes were taken out already. */
  boolean add(Member member, byte[] bytes) {
    crc.reset();
    crc.update(bytes);
    sha256.update(bytes);
    return (int) crc.getValue() == member.crc();
  }

  /** The SHA-256 over the files since the last digest, in hexadecimal digits. */
  String digest() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
