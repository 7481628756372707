package fairwell.command.webhook.rule;

import java.util.Base64;

/**
 * The secret a receiver shares with us, 24 to 64 random bytes; written {@code whsec_} and base64.
 */
public final class WebhookSecret {

  /** How many bytes a new one has. */
  public static final int BYTES = 32;

  private static final String PREFIX = "whsec_";

  private final byte[] key;

  private WebhookSecret(byte[] key) {
    this.key = key.clone();
  }

  /** The secret with these random bytes. */
  public static WebhookSecret of(byte[] key) {
    return new WebhookSecret(key);
  }

  /** The bytes that sign. */
  public byte[] bytes() {
    return key.clone();
  }

  /** As it is shown, once. */
  public String shown() {
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  @Override
  public String toString() {
    return "WebhookSecret[not shown]";
  }
}
