package fairwell.command.inbound.feishu;

import fairwell.command.inbound.NotAccepted;
import fairwell.command.inbound.NotAccepted.Why;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Signature and encryption as Feishu's documentation on event subscription describes them. */
final class FeishuCrypto {

  private static final int BLOCK = 16;

  private FeishuCrypto() {}

  /** SHA-256 in hexadecimal over timestamp, nonce, encrypt key and the body as it came. */
  static String signature(String timestamp, String nonce, String encryptKey, byte[] body) {
    MessageDigest sha256 = sha256();
    sha256.update((timestamp + nonce + encryptKey).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha256.digest(body));
  }

  /** AES-256-CBC under the SHA-256 of the encrypt key; the first block is the vector. */
  static String decrypt(String encrypted, String encryptKey) {
    try {
      byte[] bytes = Base64.getDecoder().decode(encrypted);
      if (bytes.length < 2 * BLOCK) {
        throw new NotAccepted(Why.UNREADABLE);
      }
      byte[] key = sha256().digest(encryptKey.getBytes(StandardCharsets.UTF_8));
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(
          Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(bytes, 0, BLOCK));
      return new String(cipher.doFinal(bytes, BLOCK, bytes.length - BLOCK), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      throw new NotAccepted(Why.UNREADABLE);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
