package fairwell.kernel.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A public key with its name: what a verifier has to be given once, by a way it trusts. Written
 * {@code name+id+base64} (c2sp.org/signed-note, verifier keys).
 */
public final class VerifierKey {

  static final int KEY_BYTES = 32;
  static final int SIGNATURE_BYTES = 64;

  private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String name;
  private final SignatureType type;
  private final byte[] key;
  private final int id;
  private final PublicKey publicKey;

  VerifierKey(String name, SignatureType type, byte[] key) {
    if (!isName(name)) {
      throw new Unreadable("no name of a key, which has no space and no plus");
    }
    if (key.length != KEY_BYTES) {
      throw new Unreadable("a public key has 32 bytes, not " + key.length);
    }
    this.name = name;
    this.type = type;
    this.key = key.clone();
    this.id = idOf(name, type, key);
    this.publicKey = publicKey(key);
  }

  /**
   * Reads a verifier key.
   *
   * @throws Unreadable if it is none, or its id does not fit
   */
  public static VerifierKey parse(String text) {
    String[] parts = text.strip().split("\\+", 3);
    if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
      // Without the text: somebody may have taken the signing key for it.
      throw new Unreadable("no verifier key, which is name+id+base64");
    }
    byte[] typed = NoteText.base64(parts[2]);
    if (typed.length != 1 + KEY_BYTES) {
      throw new Unreadable("a public key has 32 bytes, not " + (typed.length - 1));
    }
    VerifierKey key =
        new VerifierKey(
            parts[0], SignatureType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
    if (key.id != Integer.parseUnsignedInt(parts[1], 16)) {
      throw new Unreadable("the id of the verifier key does not fit");
    }
    return key;
  }

  /**
   * Reads the verifier key of a ledger, or of a witness.
   *
   * @throws Unreadable if it is none of that type
   */
  public static VerifierKey parse(String text, SignatureType wanted) {
    VerifierKey key = parse(text);
    if (key.type != wanted) {
      throw new Unreadable(
          switch (wanted) {
            case ED25519 -> "expected the verifier key of a ledger, not that of a witness";
            case COSIGNATURE -> "expected the verifier key of a witness, not that of a ledger";
          });
    }
    return key;
  }

  static boolean isName(String name) {
    return !name.isEmpty()
        && name.indexOf('+') < 0
        && name.codePoints()
            .noneMatch(c ->
                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
  }

  public String name() {
    return name;
  }

  public SignatureType type() {
    return type;
  }

  int id() {
    return id;
  }

  byte[] key() {
    return key.clone();
  }

  /** Whether a signature line names this key. */
  boolean made(NoteSignature signature) {
    return signature.name().equals(name) && signature.keyId() == id;
  }

  /** Whether a signature of this key is good for a text. */
  boolean verifies(String text, byte[] signature) {
    return switch (type) {
      case ED25519 -> good(text, signature);
      case COSIGNATURE -> {
        if (signature.length != Long.BYTES + SIGNATURE_BYTES) {
          yield false;
        }
        long time = ByteBuffer.wrap(signature).getLong();
        yield time >= 0
            && good(
                cosigned(text, time), Arrays.copyOfRange(signature, Long.BYTES, signature.length));
      }
    };
  }

  /** What a witness signs. */
  static String cosigned(String text, long time) {
    return "cosignature/v1\ntime " + time + "\n" + text;
  }

  private boolean good(String message, byte[] signature) {
    if (signature.length != SIGNATURE_BYTES) {
      return false;
    }
    try {
      Signature judge = Signature.getInstance("Ed25519");
      judge.initVerify(publicKey);
      judge.update(message.getBytes(StandardCharsets.UTF_8));
      return judge.verify(signature);
    } catch (GeneralSecurityException badSignature) {
      return false;
    }
  }

  private static PublicKey publicKey(byte[] key) {
    try {
      byte[] encoded = Arrays.copyOf(X509_HEAD, X509_HEAD.length + KEY_BYTES);
      System.arraycopy(key, 0, encoded, X509_HEAD.length, KEY_BYTES);
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new Unreadable("no public key of Ed25519");
    }
  }

  private static int idOf(String name, SignatureType type, byte[] key) {
    MessageDigest digest = TreeHash.sha256();
    digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(type.code());
    digest.update(key);
    return ByteBuffer.wrap(digest.digest()).getInt();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey that
        && name.equals(that.name)
        && type == that.type
        && Arrays.equals(key, that.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, id);
  }

  /** As it is handed to verifiers. */
  @Override
  public String toString() {
    byte[] typed = new byte[1 + KEY_BYTES];
    typed[0] = type.code();
    System.arraycopy(key, 0, typed, 1, KEY_BYTES);
    return "%s+%08x+%s".formatted(name, id, Base64.getEncoder().encodeToString(typed));
  }
}
