package fairwell.kernel.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A private key with its name. Stored as two lines: the key as Go's note package writes it ({@code
 * PRIVATE+KEY+name+id+base64}), and the verifier key.
 */
public final class SigningKey {

  private static final String MARK = "PRIVATE+KEY+";
  private static final String FORM =
      "a signing key is a line PRIVATE+KEY+… and the line of its verifier key";
  private static final byte[] PKCS8_HEAD =
      HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final byte[] seed;
  private final VerifierKey verifier;
  private final PrivateKey key;

  private SigningKey(byte[] seed, VerifierKey verifier) {
    this.seed = seed.clone();
    this.verifier = verifier;
    this.key = privateKey(seed);
  }

  /** A new key. */
  public static SigningKey generate(String name, SignatureType type, SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(255, random);
      KeyPair pair = generator.generateKeyPair();
      return new SigningKey(
          tail(pair.getPrivate().getEncoded()),
          new VerifierKey(name, type, tail(pair.getPublic().getEncoded())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has Ed25519", e);
    }
  }

  /**
   * Reads the keys of a file, two lines each. With two keys a log signs twice, so that verifiers
   * who know the old one and those who know the new one are both served.
   *
   * @throws Unreadable if there is none, or one that is broken
   */
  public static List<SigningKey> parseAll(String stored) {
    List<String> lines = stored.strip().lines().toList();
    if (lines.isEmpty() || lines.size() % 2 != 0) {
      throw new Unreadable(FORM);
    }
    List<SigningKey> keys = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 2) {
      keys.add(parse(lines.get(i) + "\n" + lines.get(i + 1)));
    }
    return List.copyOf(keys);
  }

  /**
   * Reads the two lines.
   *
   * @throws Unreadable if they are no key, or do not belong together
   */
  public static SigningKey parse(String stored) {
    List<String> lines = stored.strip().lines().toList();
    if (lines.size() != 2 || !lines.getFirst().startsWith(MARK)) {
      // Never the text itself: it may be a key all the same.
      throw new Unreadable(FORM);
    }
    VerifierKey verifier = VerifierKey.parse(lines.get(1));
    String[] parts = lines.getFirst().substring(MARK.length()).split("\\+", 3);
    byte[] typed = parts.length == 3 ? typed(parts[2]) : new byte[0];
    if (typed.length != 1 + VerifierKey.KEY_BYTES
        || typed[0] != verifier.type().code()
        || !parts[0].equals(verifier.name())) {
      throw new Unreadable("the signing key and its verifier key do not belong together");
    }
    SigningKey key = new SigningKey(Arrays.copyOfRange(typed, 1, typed.length), verifier);
    String probe = "probe\n";
    if (!verifier.verifies(probe, key.signatureOf(probe, 0))) {
      throw new Unreadable("the signing key and its verifier key do not belong together");
    }
    return key;
  }

  private static byte[] typed(String base64) {
    try {
      return NoteText.base64(base64);
    } catch (Unreadable saysTheText) {
      // Not as its cause either: most of the text is the key.
      throw new Unreadable(FORM);
    }
  }

  public VerifierKey verifier() {
    return verifier;
  }

  public String name() {
    return verifier.name();
  }

  /** The line of a log's key under a text. */
  public NoteSignature sign(String text) {
    if (verifier.type() != SignatureType.ED25519) {
      throw new IllegalStateException("a witness signs with the time, not without");
    }
    return line(text, 0);
  }

  /**
   * The line of a witness's key under a checkpoint.
   *
   * @param time seconds since 1970
   */
  public NoteSignature cosign(String text, long time) {
    if (verifier.type() != SignatureType.COSIGNATURE || time < 1) {
      throw new IllegalStateException(
          "a witness signs with its own kind of key, and with the time");
    }
    return line(text, time);
  }

  private NoteSignature line(String text, long time) {
    return new NoteSignature(verifier.name(), verifier.id(), signatureOf(text, time));
  }

  private byte[] signatureOf(String text, long time) {
    return switch (verifier.type()) {
      case ED25519 -> raw(text);
      case COSIGNATURE ->
          ByteBuffer.allocate(Long.BYTES + VerifierKey.SIGNATURE_BYTES)
              .putLong(time)
              .put(raw(VerifierKey.cosigned(text, time)))
              .array();
    };
  }

  private byte[] raw(String message) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(message.getBytes(StandardCharsets.UTF_8));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the ledger's key does not sign", e);
    }
  }

  private static PrivateKey privateKey(byte[] seed) {
    try {
      byte[] encoded = Arrays.copyOf(PKCS8_HEAD, PKCS8_HEAD.length + seed.length);
      System.arraycopy(seed, 0, encoded, PKCS8_HEAD.length, seed.length);
      return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new Unreadable("no private key of Ed25519");
    }
  }

  private static byte[] tail(byte[] encoded) {
    return Arrays.copyOfRange(encoded, encoded.length - VerifierKey.KEY_BYTES, encoded.length);
  }

  /** The two lines, for a file that only its owner reads. */
  public String stored() {
    byte[] typed = new byte[1 + seed.length];
    typed[0] = verifier.type().code();
    System.arraycopy(seed, 0, typed, 1, seed.length);
    return "%s%s+%08x+%s\n%s\n"
        .formatted(
            MARK,
            verifier.name(),
            verifier.id(),
            Base64.getEncoder().encodeToString(typed),
            verifier);
  }

  @Override
  public String toString() {
    return "SigningKey[" + verifier.name() + "]";
  }
}
