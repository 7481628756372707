package fairwell.kernel.personal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that wraps all other keys (AES key wrap, RFC 3394), and from which keys for a purpose are
 * derived (HKDF, RFC 5869). It is read from a file and never leaves this class.
 *
 * <p>A master key that took the place of another wraps with a key of its own and derives what the
 * first one derived: what was digested and sealed under a derived key stays readable. Its file has
 * a second line, from which the key before cannot be found (the pseudorandom key of RFC 5869).
 */
public final class MasterKey implements KeyWrapping, DerivedKeys {

  private static final int BYTES = 32;
  private static final int NAMED_BY = 4;

  private final SecretKey key;
  private final RootKey root;
  private final String name;

  private MasterKey(byte[] key, RootKey root, String name) {
    if (key.length != BYTES) {
      throw new IllegalArgumentException("a master key has 32 bytes");
    }
    this.key = new SecretKeySpec(key, "AES");
    this.root = root;
    this.name = name;
  }

  /**
   * Reads a master key: a line of base64 of 32 bytes, and one more if it took the place of another.
   */
  public static MasterKey read(Path file) {
    return of(SecretFile.read(file));
  }

  private static MasterKey of(String text) {
    List<byte[]> lines = text.strip().lines().map(Base64.getDecoder()::decode).toList();
    byte[] key = lines.getFirst();
    return new MasterKey(
        key, lines.size() == 1 ? RootKey.from(key) : RootKey.of(lines.getLast()), nameOf(text));
  }

  /** Makes a new random master key in a file only its owner can read, or reads the one there. */
  public static MasterKey readOrCreate(Path file, SecureRandom random) {
    if (Files.exists(file)) {
      return read(file);
    }
    String fresh = fresh(random);
    // Events sealed under a key that a power cut took away would be lost for good.
    SecretFile.create(file, fresh);
    return of(fresh);
  }

  /** Writes the key that is to take the place of this one into a new file. */
  void writeSuccessor(Path file, SecureRandom random) {
    SecretFile.create(
        file,
        fresh(random) + "\n" + Base64.getEncoder().encodeToString(root.secret().getEncoded()));
  }

  private static String fresh(SecureRandom random) {
    byte[] fresh = new byte[BYTES];
    random.nextBytes(fresh);
    return Base64.getEncoder().encodeToString(fresh);
  }

  /** The beginning of the SHA-256 of the file: eight digits, by which a retired key is found. */
  static String nameOf(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, NAMED_BY);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What the derived keys come from. */
  RootKey root() {
    return root;
  }

  /** Whether that key was wrapped by this one. */
  boolean wrapped(String wrapped) {
    try {
      unwrap(wrapped);
      return true;
    } catch (WrappedByAnother another) {
      return false;
    }
  }

  /** A key as it may be stored: wrapped, 80 hexadecimal digits. */
  @Override
  public String wrap(SecretKey dataKey) {
    try {
      Cipher cipher = Cipher.getInstance("AESWrap");
      cipher.init(Cipher.WRAP_MODE, key);
      return HexFormat.of().formatHex(cipher.wrap(dataKey));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public SecretKey unwrap(String wrapped) {
    try {
      Cipher cipher = Cipher.getInstance("AESWrap");
      cipher.init(Cipher.UNWRAP_MODE, key);
      return (SecretKey) cipher.unwrap(HexFormat.of().parseHex(wrapped), "AES", Cipher.SECRET_KEY);
    } catch (InvalidKeyException | IllegalArgumentException e) {
      throw new WrappedByAnother("a stored key belongs to another master key", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String versionOf(String wrapped) {
    unwrap(wrapped);
    return "file:" + name;
  }

  @Override
  public SecretKey derive(String algorithm, String purpose) {
    return root.derive(algorithm, purpose);
  }
}
