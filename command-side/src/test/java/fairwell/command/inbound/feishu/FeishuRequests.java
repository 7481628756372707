package fairwell.command.inbound.feishu;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Requests as Feishu's documentation shows them, made with keys of the test. */
public record FeishuRequests(String encryptKey, String token) {

  /** The event of a changed offboarding status, in the form of the documentation's example. */
  public String statusUpdated(String eventId, String offboardingId, int status) {
    return """
    {
      "schema": "2.0",
      "header": {
        "event_id": "%s",
        "event_type": "corehr.offboarding.status_updated_v2",
        "create_time": "1663048211000",
        "token": "%s",
        "app_id": "cli_9f5343c580712544",
        "tenant_key": "2ca1d211f64f6438"
      },
      "event": {
        "employment_id": "6893014062142064135",
        "target_user_id": {
          "union_id": "on_8ed6aa67826108097d9ee143816345",
          "user_id": "3e3cf96b",
          "open_id": "ou_7dab8a3d3cdcc9da365777c7ad535d62"
        },
        "offboarding_id": "%s",
        "process_id": "7126329432153654312",
        "status": %d
      }
    }
    """
        .formatted(eventId, token, offboardingId, status);
  }

  public byte[] encrypted(String content) {
    try {
      byte[] key =
          MessageDigest.getInstance("SHA-256").digest(encryptKey.getBytes(StandardCharsets.UTF_8));
      byte[] vector = new byte[16];
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
      byte[] encrypted = cipher.doFinal(content.getBytes(StandardCharsets.UTF_8));
      byte[] all = Arrays.copyOf(vector, vector.length + encrypted.length);
      System.arraycopy(encrypted, 0, all, vector.length, encrypted.length);
      return ("{\"encrypt\":\"" + Base64.getEncoder().encodeToString(all) + "\"}")
          .getBytes(StandardCharsets.UTF_8);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public FeishuDoor.Signed signed(byte[] body, Instant at) {
    String timestamp = String.valueOf(at.getEpochSecond());
    String nonce = "345d2c1cff7";
    return new FeishuDoor.Signed(
        timestamp, nonce, FeishuCrypto.signature(timestamp, nonce, encryptKey, body));
  }

  public FeishuDoor.Signed unsigned() {
    return new FeishuDoor.Signed(null, null, null);
  }
}
