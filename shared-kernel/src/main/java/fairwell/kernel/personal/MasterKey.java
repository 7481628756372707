package fairwell.kernel.personal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that wraps all other keys (AES key wrap, RFC 3394), and from which keys for a purpose are
 * derived (HKDF, RFC 5869). It is read from a file and never leaves this class.
 */
public final class MasterKey {

  private static final int BYTES = 32;

  private final SecretKey key;

  private MasterKey(byte[] key) {
    if (key.length != BYTES) {
      throw new IllegalArgumentException("a master key has 32 bytes");
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  /** Reads a master key: one line of base64 of 32 bytes. */
  public static MasterKey read(Path file) {
    return new MasterKey(Base64.getDecoder().decode(SecretFile.read(file).strip()));
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
    return new MasterKey(fresh);
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
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              algorithm,
              HKDFParameterSpec.ofExtract()
                  .addIKM(key)
                  .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
