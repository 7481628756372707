package fairwell.command.inbound.feishu;

import fairwell.command.inbound.Payloads;
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

  /** The event of a changed offboarding status, as the documentation prints it. */
  public String statusUpdated(String eventId, String offboardingId, int status) {
    return Payloads.read("feishu/offboarding-status-updated.json")
        .replace("5e3702a84e847582be8db7fb73283c02", eventId)
        .replace("rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV", token)
        .replace("7140964208476371111", offboardingId)
        .replace("\"status\": 1", "\"status\": " + status);
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
