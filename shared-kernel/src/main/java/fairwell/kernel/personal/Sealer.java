package fairwell.kernel.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals personal texts into an event and opens them again at the border. AES-256-GCM with a random
 * nonce; event id and field path are associated data, so that a box moved elsewhere does not open.
 */
public final class Sealer {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int SALT_BYTES = 16;

  /** No event has such an id, so a file never passes for a text. */
  private static final String FILE = "file:";

  private final SubjectKeys keys;
  private final SecureRandom random;

  public Sealer(SubjectKeys keys, SecureRandom random) {
    this.keys = keys;
    this.random = random;
  }

  /**
   * Seals a text for one field of one event.
   *
   * @throws SubjectErased when the subject was erased
   */
  public PersonalText.Sealed seal(PersonalText.Plain plain, String eventId, String fieldPath) {
    String salt = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SALT_BYTES));
    Disclosure disclosure = new Disclosure(salt, fieldPath, plain.text());
    String in = eventId + "/" + fieldPath;
    byte[] nonce = bytes(NONCE_BYTES);
    byte[] ciphertext =
        crypt(
            Cipher.ENCRYPT_MODE,
            keys.findOrCreate(plain.subject()),
            nonce,
            in,
            disclosure.encoded().getBytes(StandardCharsets.US_ASCII));
    byte[] box = Arrays.copyOf(nonce, NONCE_BYTES + ciphertext.length);
    System.arraycopy(ciphertext, 0, box, NONCE_BYTES, ciphertext.length);
    return new PersonalText.Sealed(
        plain.subject(), in, disclosure.digest(), Base64.getEncoder().encodeToString(box));
  }

  /**
   * Opens a text; empty when the subject was erased.
   *
   * @throws IllegalStateException when the box was changed or moved, or does not hold what its
   *     digest promised
   */
  public Optional<String> open(PersonalText.Sealed sealed) {
    return disclose(sealed).map(Disclosure::value);
  }

  /** The disclosure behind a text, to hand over with its event as proof of one value. */
  public Optional<Disclosure> disclose(PersonalText.Sealed sealed) {
    return keys.find(sealed.subject()).map(key -> disclose(sealed, key));
  }

  /**
   * Seals a file about a person, so that it opens under that name alone and is gone with the key.
   *
   * @throws SubjectErased when the subject was erased
   */
  public byte[] sealFile(String subject, String name, byte[] file) {
    byte[] nonce = bytes(NONCE_BYTES);
    byte[] ciphertext =
        crypt(Cipher.ENCRYPT_MODE, keys.findOrCreate(subject), nonce, FILE + name, file);
    byte[] box = Arrays.copyOf(nonce, NONCE_BYTES + ciphertext.length);
    System.arraycopy(ciphertext, 0, box, NONCE_BYTES, ciphertext.length);
    return box;
  }

  /**
   * Opens a file; empty when the subject was erased.
   *
   * @throws IllegalStateException when it was changed, or kept under another name or person
   */
  public Optional<byte[]> openFile(String subject, String name, byte[] box) {
    if (box.length < NONCE_BYTES) {
      throw new IllegalStateException("a sealed file was cut off");
    }
    return keys.find(subject)
        .map(key ->
            crypt(
                Cipher.DECRYPT_MODE,
                key,
                Arrays.copyOf(box, NONCE_BYTES),
                FILE + name,
                Arrays.copyOfRange(box, NONCE_BYTES, box.length)));
  }

  private Disclosure disclose(PersonalText.Sealed sealed, SecretKey key) {
    byte[] box = Base64.getDecoder().decode(sealed.box());
    byte[] nonce = Arrays.copyOf(box, NONCE_BYTES);
    byte[] ciphertext = Arrays.copyOfRange(box, NONCE_BYTES, box.length);
    byte[] plain = crypt(Cipher.DECRYPT_MODE, key, nonce, sealed.in(), ciphertext);
    String encoded = new String(plain, StandardCharsets.US_ASCII);
    if (!Disclosure.digestOf(encoded).equals(sealed.digest())) {
      throw new IllegalStateException("a sealed text does not match its digest");
    }
    return Disclosure.decode(encoded);
  }

  private static byte[] crypt(int mode, SecretKey key, byte[] nonce, String in, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(in.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a sealed text was changed or moved", e);
    }
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
