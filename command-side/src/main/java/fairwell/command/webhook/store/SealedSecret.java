package fairwell.command.webhook.store;

import fairwell.command.webhook.rule.WebhookSecret;
import fairwell.kernel.personal.DerivedKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals secrets of receivers for the database: AES-256-GCM under a key derived for that, with the
 * place it is kept at as associated data, so that one moved elsewhere does not open.
 */
final class SealedSecret {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random;

  SealedSecret(DerivedKeys derived, SecureRandom random) {
    this.key = derived.derive("AES", "webhook-secrets");
    this.random = random;
  }

  String seal(WebhookSecret secret, String place) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, place, secret.bytes());
    byte[] box = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, box, NONCE_BYTES, sealed.length);
    return Base64.getEncoder().encodeToString(box);
  }

  WebhookSecret open(String sealed, String place) {
    byte[] box = Base64.getDecoder().decode(sealed);
    byte[] nonce = Arrays.copyOf(box, NONCE_BYTES);
    byte[] rest = Arrays.copyOfRange(box, NONCE_BYTES, box.length);
    return WebhookSecret.of(crypt(Cipher.DECRYPT_MODE, nonce, place, rest));
  }

  private byte[] crypt(int mode, byte[] nonce, String place, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret was changed, moved or sealed elsewhere", e);
    }
  }
}
