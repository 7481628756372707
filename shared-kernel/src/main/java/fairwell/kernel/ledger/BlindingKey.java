package fairwell.kernel.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps the ledger's entries from telling what they vouch for: a plain digest of a wage could be
 * found by trying wages, and a plain employee number would join a confidential case to a person.
 * Digests are taken with a salt of their own, streams and actors have pseudonyms; both are made
 * from this key. Whoever checks the whole log against the event store needs it; whoever is handed
 * one event is handed its salts.
 */
public final class BlindingKey {

  private static final int BYTES = 32;
  private static final int SHORT = 16;
  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;

  private BlindingKey(byte[] key) {
    if (key.length != BYTES) {
      throw new Unreadable("a blinding key is a line of base64 of 32 bytes");
    }
    this.key = new SecretKeySpec(key, HMAC);
  }

  /** A new key. */
  public static BlindingKey generate(SecureRandom random) {
    byte[] fresh = new byte[BYTES];
    random.nextBytes(fresh);
    return new BlindingKey(fresh);
  }

  /**
   * Reads a stored key.
   *
   * @throws Unreadable if it is none
   */
  public static BlindingKey parse(String stored) {
    return new BlindingKey(NoteText.base64(stored.strip()));
  }

  /** One line, for a file that only its owner reads. */
  public String stored() {
    return Base64.getEncoder().encodeToString(key.getEncoded()) + "\n";
  }

  /** The salt under the digest of a part of an event: 32 hexadecimal digits. */
  public String salt(Part part, String eventId) {
    return HexFormat.of().formatHex(derived(part.label, eventId));
  }

  /** The part of an event that a digest is taken of; knowing the salt of one tells no other. */
  public enum Part {
    PAYLOAD("payload"),
    METADATA("metadata");

    private final String label;

    Part(String label) {
      this.label = label;
    }
  }

  /**
   * The digest an envelope holds: SHA-256 over the salt, a newline and the bytes, as {@code
   * sha256:} and hexadecimal digits.
   */
  public static String digest(String salt, byte[] bytes) {
    MessageDigest digest = TreeHash.sha256();
    digest.update((salt + "\n").getBytes(StandardCharsets.US_ASCII));
    return "sha256:" + HexFormat.of().formatHex(digest.digest(bytes));
  }

  String streamPseudonym(String streamId) {
    return "S-" + pseudonym("stream", streamId);
  }

  String actorPseudonym(String actor) {
    return "A-" + pseudonym("actor", actor);
  }

  private String pseudonym(String label, String value) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(derived(label, value));
  }

  private byte[] derived(String label, String value) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update((label + "\n").getBytes(StandardCharsets.US_ASCII));
      return Arrays.copyOf(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), SHORT);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "BlindingKey[not shown]";
  }
}
