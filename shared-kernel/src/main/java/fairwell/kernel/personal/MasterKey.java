package fairwell.kernel.personal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that wraps all other keys (AES key wrap, RFC 3394), and from which keys for a purpose are
 * derived (HKDF, RFC 5869). It is read from a file and never leaves this class.
 *
 * <p>A master key that took the place of another wraps with a key of its own and derives what the
 * first one derived: what was digested and sealed under a derived key stays readable. Its file has
 * a second line, from which the key before cannot be found (the pseudorandom key of RFC 5869).
 */
public final class MasterKey {

  private static final int BYTES = 32;

  private static final String HKDF = "HKDF-SHA256";

  private final SecretKey key;
  private final SecretKey root;

  private MasterKey(byte[] key, byte[] root) {
    if (key.length != BYTES || root.length != BYTES) {
      throw new IllegalArgumentException("a master key has 32 bytes");
    }
    this.key = new SecretKeySpec(key, "AES");
    this.root = new SecretKeySpec(root, "Generic");
  }

  /**
   * Reads a master key: a line of base64 of 32 bytes, and one more if it took the place of another.
   */
  public static MasterKey read(Path file) {
    List<byte[]> lines =
        SecretFile.read(file).strip().lines().map(Base64.getDecoder()::decode).toList();
    return new MasterKey(
        lines.getFirst(), lines.size() == 1 ? rootOf(lines.getFirst()) : lines.getLast());
  }

  /** Makes a new random master key in a file only its owner can read, or reads the one there. */
  public static MasterKey readOrCreate(Path file, SecureRandom random) {
    if (Files.exists(file)) {
      return read(file);
    }
    byte[] fresh = new byte[BYTES];
    random.nextBytes(fresh);
    // Events sealed under a key that a power cut took away would be lost for good.
    SecretFile.create(file, Base64.getEncoder().encodeToString(fresh));
    return new MasterKey(fresh, rootOf(fresh));
  }

  /** Writes the key that is to take the place of this one into a new file. */
  void writeSuccessor(Path file, SecureRandom random) {
    byte[] fresh = new byte[BYTES];
    random.nextBytes(fresh);
    Base64.Encoder base64 = Base64.getEncoder();
    SecretFile.create(
        file, base64.encodeToString(fresh) + "\n" + base64.encodeToString(root.getEncoded()));
  }

  /** Whether that key was wrapped by this one. */
  boolean wrapped(byte[] wrapped) {
    try {
      Cipher cipher = Cipher.getInstance("AESWrap");
      cipher.init(Cipher.UNWRAP_MODE, key);
      cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
      return true;
    } catch (InvalidKeyException another) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A key as it may be stored: wrapped, 40 bytes. */
  byte[] wrap(SecretKey dataKey) {
    try {
      Cipher cipher = Cipher.getInstance("AESWrap");
      cipher.init(Cipher.WRAP_MODE, key);
      return cipher.wrap(dataKey);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key behind a wrapped one; fails when it was wrapped under another master key. */
  SecretKey unwrap(byte[] wrapped) {
    try {
      Cipher cipher = Cipher.getInstance("AESWrap");
      cipher.init(Cipher.UNWRAP_MODE, key);
      return (SecretKey) cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a stored key belongs to another master key", e);
    }
  }

  /** A key for one purpose, for example {@code request-digest}; the same purpose gives the same. */
  public SecretKey derive(String algorithm, String purpose) {
    try {
      return KDF.getInstance(HKDF)
          .deriveKey(
              algorithm,
              HKDFParameterSpec.expandOnly(root, purpose.getBytes(StandardCharsets.UTF_8), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] rootOf(byte[] key) {
    try {
      return KDF.getInstance(HKDF)
          .deriveData(HKDFParameterSpec.ofExtract().addIKM(key).extractOnly());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
