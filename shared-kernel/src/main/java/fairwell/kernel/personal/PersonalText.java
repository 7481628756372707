package fairwell.kernel.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A text about a person. In the memory of the one who writes it, it is {@link Plain}; everywhere
 * else it is {@link Sealed}: an RFC 9901 digest, and the disclosure sealed with the subject's own
 * key. Neither form prints its text.
 */
public sealed interface PersonalText permits PersonalText.Plain, PersonalText.Sealed {

  /** The person the text is about: the stream id of an employee. */
  String subject();

  static PersonalText plain(String subject, String text) {
    return new Plain(subject, text);
  }

  /** The stored form. */
  @JsonCreator
  static Sealed stored(
      @JsonProperty("subject") String subject,
      @JsonProperty("in") String in,
      @JsonProperty("_sd") String digest,
      @JsonProperty("box") String box) {
    return new Sealed(subject, in, digest, box);
  }

  /** A text that was just written; it never reaches a store, a log or a message. */
  record Plain(String subject, String text) implements PersonalText {

    @Override
    public String toString() {
      return "PersonalText[not shown]";
    }
  }

  /**
   * A text at rest.
   *
   * @param in the event id and field path it was sealed in, {@code eventId/field}; the box opens
   *     under no other
   * @param digest base64url SHA-256 of the disclosure (RFC 9901, section 4.2.3)
   * @param box base64 of the disclosure under AES-256-GCM with the subject's key: 12 bytes of
   *     nonce, then ciphertext and tag
   */
  record Sealed(
      @JsonProperty("subject") String subject,
      @JsonProperty("in") String in,
      @JsonProperty("_sd") String digest,
      @JsonProperty("box") String box)
      implements PersonalText {

    @Override
    public String toString() {
      return "PersonalText[sealed]";
    }
  }
}
