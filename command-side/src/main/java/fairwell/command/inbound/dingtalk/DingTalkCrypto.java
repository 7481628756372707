package fairwell.command.inbound.dingtalk;

import fairwell.command.inbound.Freshness;
import fairwell.command.inbound.NotAccepted;
import fairwell.command.inbound.NotAccepted.Why;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signature and encryption as DingTalk's documentation on callbacks describes them: 16 random
 * bytes, the length of the message in four, the message, the owner's key, padded to 32, under
 * AES-256-CBC with the first half of the key as vector.
 */
final class DingTalkCrypto {

  private static final int RANDOM_BYTES = 16;
  private static final int LENGTH_BYTES = 4;
  private static final int BLOCK = 32;

  private final DingTalkKeys keys;
  private final byte[] aesKey;

  DingTalkCrypto(DingTalkKeys keys) {
    this.keys = keys;
    this.aesKey = Base64.getDecoder().decode(keys.aesKey() + "=");
  }

  /** SHA-1 in hexadecimal over token, timestamp, nonce and encrypted text in sorted order. */
  String signature(String timestamp, String nonce, String encrypted) {
    String joined =
        Stream.of(keys.token(), timestamp, nonce, encrypted).sorted().collect(Collectors.joining());
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-1").digest(joined.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String decrypt(String encrypted) {
    try {
      byte[] plain = crypt(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(encrypted));
      int padding = plain.length == 0 ? 0 : plain[plain.length - 1];
      int end = plain.length - padding;
      int start = RANDOM_BYTES + LENGTH_BYTES;
      if (padding < 1 || padding > BLOCK || end < start) {
        throw new NotAccepted(Why.UNREADABLE);
      }
      int length = ByteBuffer.wrap(plain).getInt(RANDOM_BYTES);
      if (length < 0 || length > end - start) {
        throw new NotAccepted(Why.UNREADABLE);
      }
      String owner =
          new String(plain, start + length, end - start - length, StandardCharsets.UTF_8);
      if (!Freshness.same(keys.ownerKey(), owner)) {
        throw new NotAccepted(Why.NOT_FOR_US);
      }
      return new String(plain, start, length, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      throw new NotAccepted(Why.UNREADABLE);
    }
  }

  /**
   * Encrypts an answer.
   *
   * @param random 16 random bytes
   */
  String encrypt(String message, byte[] random) {
    byte[] text = message.getBytes(StandardCharsets.UTF_8);
    byte[] owner = keys.ownerKey().getBytes(StandardCharsets.UTF_8);
    int length = RANDOM_BYTES + LENGTH_BYTES + text.length + owner.length;
    int padding = BLOCK - length % BLOCK;
    byte[] plain = new byte[length + padding];
    ByteBuffer.wrap(plain).put(random, 0, RANDOM_BYTES).putInt(text.length).put(text).put(owner);
    Arrays.fill(plain, length, plain.length, (byte) padding);
    try {
      return Base64.getEncoder().encodeToString(crypt(Cipher.ENCRYPT_MODE, plain));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] crypt(int mode, byte[] input) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
    cipher.init(mode, new SecretKeySpec(aesKey, "AES"), new IvParameterSpec(aesKey, 0, 16));
    return cipher.doFinal(input);
  }
}
