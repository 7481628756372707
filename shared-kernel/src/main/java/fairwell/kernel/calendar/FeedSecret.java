package fairwell.kernel.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the address of a feed holds instead of a token: 256 random bits. It is shown once and stored
 * nowhere; what is stored is its hash. Random as it is, it needs no salt and cannot be guessed.
 */
public final class FeedSecret {

  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final String text;

  private FeedSecret(String text) {
    this.text = text;
  }

  /** A new one. */
  public static FeedSecret from(SecureRandom chance) {
    byte[] bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The one an address holds; empty for what cannot be one. */
  public static Optional<FeedSecret> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
  }

  /** As it stands in the address. */
  public String shown() {
    return text;
  }

  /** SHA-256, in hexadecimal. */
  public String hash() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Says nothing, so that it gets into no log. */
  @Override
  public String toString() {
    return "FeedSecret[]";
  }
}
