package fairwell.kernel.personal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * An RFC 9901 disclosure: the JSON array {@code [salt, name, value]}, base64url without padding.
 * Its digest binds whoever stored it to this one value; the salt keeps the value from being
 * guessed.
 */
public record Disclosure(String salt, String name, String value) {

  /** Which form a file of disclosed values has: a reader that does not know it must not go on. */
  public static final String FORMAT = "fairwell.disclosure/1";

  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

  /** The disclosure as it is hashed and handed over (RFC 9901, section 4.2.1). */
  public String encoded() {
    String json = "[" + quoted(salt) + ", " + quoted(name) + ", " + quoted(value) + "]";
    return BASE64URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest that stands in the event (RFC 9901, section 4.2.3). */
  public String digest() {
    return digestOf(encoded());
  }

  /** The digest of an encoded disclosure. */
  public static String digestOf(String encoded) {
    try {
      return BASE64URL.encodeToString(
          MessageDigest.getInstance("SHA-256").digest(encoded.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a disclosure that {@link #encoded} wrote. */
  public static Disclosure decode(String encoded) {
    String json = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
    Reader reader = new Reader(json);
    return new Disclosure(
        reader.stringAfter('['), reader.stringAfter(','), reader.stringAfter(','));
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            out.append('\\').append((char) c);
          } else if (c < 0x20) {
            out.append("\\u%04x".formatted(c));
          } else {
            out.append((char) c);
          }
        });
    return out.append('"').toString();
  }

  /** Reads the JSON strings of an array that {@link #quoted} wrote: only its own escapes occur. */
  private static final class Reader {

    private final String json;
    private int at;

    Reader(String json) {
      this.json = json;
    }

    String stringAfter(char separator) {
      at = json.indexOf('"', json.indexOf(separator, at)) + 1;
      StringBuilder out = new StringBuilder();
      for (char c = json.charAt(at++); c != '"'; c = json.charAt(at++)) {
        out.append(c == '\\' ? escaped() : c);
      }
      return out.toString();
    }

    private char escaped() {
      char c = json.charAt(at++);
      if (c != 'u') {
        return c;
      }
      at += 4;
      return (char) Integer.parseInt(json, at - 4, at, 16);
    }
  }
}
