package fairwell.command.webhook.rule;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The header {@code webhook-signature} of Standard Webhooks 1.0: for each secret that holds, {@code
 * v1,} and the base64 of HMAC-SHA256 over id, timestamp in seconds and body, joined by dots. While
 * a secret is exchanged there are several, and a receiver is content with one that fits.
 */
public final class Signature {

  private static final String HMAC = "HmacSHA256";

  private Signature() {}

  public static String of(String id, Instant at, byte[] body, List<WebhookSecret> secrets) {
    String head = id + "." + at.getEpochSecond() + ".";
    return secrets.stream()
        .map(secret -> "v1," + Base64.getEncoder().encodeToString(hmac(secret, head, body)))
        .collect(Collectors.joining(" "));
  }

  private static byte[] hmac(WebhookSecret secret, String head, byte[] body) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.bytes(), HMAC));
      mac.update(head.getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
