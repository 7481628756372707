package fairwell.kernel.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** What the key store may rely on, whoever keeps the key that wraps. */
abstract class KeyWrappingCases {

  final SecureRandom random = new SecureRandom();

  /** After a rotation: who wraps now, and how what is stored was carried over. */
  record Rotated(KeyWrapping now, UnaryOperator<String> anew) {}

  abstract KeyWrapping keeper();

  /** With another key. */
  abstract KeyWrapping another();

  /** Rotates the key of {@link #keeper()}. */
  abstract Rotated rotate();

  /** A text as this keeper would have written it, of a version it does not have. */
  abstract String ofUnknownVersion();

  final SecretKey dataKey() {
    byte[] fresh = new byte[32];
    random.nextBytes(fresh);
    return new SecretKeySpec(fresh, "AES");
  }

  @Test
  void whatWasWrappedIsUnwrappedAndFitsIntoTheStore() {
    SecretKey key = dataKey();
    String wrapped = keeper().wrap(key);
    assertEquals(key, keeper().unwrap(wrapped));
    assertTrue(wrapped.length() <= SubjectKeyTable.LONGEST, wrapped);
    byte[] bare = key.getEncoded();
    assertFalse(wrapped.contains(HexFormat.of().formatHex(bare)));
    assertFalse(wrapped.contains(Base64.getEncoder().encodeToString(bare)));
    assertNotEquals(wrapped, keeper().wrap(dataKey()));
  }

  @Test
  void anotherKeyUnwrapsNothing() {
    String wrapped = keeper().wrap(dataKey());
    KeyWrapping other = another();
    assertThrows(WrappedByAnother.class, () -> other.unwrap(wrapped));
  }

  /** Each place in turn, with a digit that both base64 and hexadecimal have. */
  @Test
  void aChangedTextUnwrapsNothing() {
    KeyWrapping keeper = keeper();
    String wrapped = keeper.wrap(dataKey());
    for (int at = 0; at < wrapped.length(); at++) {
      char other = wrapped.charAt(at) == '4' ? '9' : '4';
      String changed = wrapped.substring(0, at) + other + wrapped.substring(at + 1);
      assertThrows(WrappedByAnother.class, () -> keeper.unwrap(changed), changed);
    }
    String shorter = wrapped.substring(0, wrapped.length() - 8);
    assertThrows(WrappedByAnother.class, () -> keeper.unwrap(shorter));
  }

  @Test
  void whatNobodyWrappedIsRefused() {
    KeyWrapping keeper = keeper();
    for (String text :
        List.of("", "abc", "vault:v1:", "vault:v1:\"},{\"", "00", "vault:v0:" + "A".repeat(80))) {
      assertThrows(WrappedByAnother.class, () -> keeper.unwrap(text), text);
      assertThrows(WrappedByAnother.class, () -> keeper.versionOf(text), text);
    }
  }

  @Test
  void anUnknownVersionIsRefused() {
    String unknown = ofUnknownVersion();
    KeyWrapping keeper = keeper();
    assertThrows(WrappedByAnother.class, () -> keeper.unwrap(unknown), unknown);
  }

  @Test
  void afterARotationTheSameKeyIsUnderAnotherVersion() {
    KeyWrapping before = keeper();
    SecretKey key = dataKey();
    String old = before.wrap(key);
    String oldVersion = before.versionOf(old);
    assertEquals(oldVersion, before.versionOf(before.wrap(dataKey())));

    Rotated rotated = rotate();
    String anew = rotated.anew().apply(old);
    assertNotEquals(old, anew);
    assertEquals(key, rotated.now().unwrap(anew));
    assertNotEquals(oldVersion, rotated.now().versionOf(anew));
    assertEquals(
        rotated.now().versionOf(anew), rotated.now().versionOf(rotated.now().wrap(dataKey())));
  }
}
