package fairwell.command.api;

import fairwell.command.api.json.StrictJson;
import fairwell.kernel.access.Actor;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.DerivedKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Tells a repeated request from another one under the same key. Keyed, because the digest is stored
 * in the open while the body may be about a person and short enough to be guessed.
 */
final class RequestDigest {

  private static final String HMAC = "HmacSHA256";

  private final SecretKey key;

  RequestDigest(DerivedKeys derived) {
    key = derived.derive(HMAC, "request-digest");
  }

  /** The digest of path and body; equal for every way to write the same body. */
  String of(Ask ask) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update(ask.path().getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(StrictJson.canonical(ask.body())));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The request key as it is stored: two accounts may use the same key. */
  static String scoped(Actor actor, String key) {
    return actor.id().value() + "/" + key;
  }

  /** The case a request opens: the same request always opens the same one. */
  static CaseId caseOf(Actor actor, String key) {
    return new CaseId("C-" + idOf("open-case", actor, key));
  }

  /** What a request makes gets the same id whenever it is sent (as UUID version 8). */
  static String idOf(String purpose, Actor actor, String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((purpose + "/" + scoped(actor, key)).getBytes(StandardCharsets.UTF_8));
      ByteBuffer bytes = ByteBuffer.wrap(hash);
      long high = bytes.getLong() & ~0xF000L | 0x8000L;
      long low = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
      return new UUID(high, low).toString();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
