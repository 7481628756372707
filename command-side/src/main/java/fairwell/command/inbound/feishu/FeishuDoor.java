package fairwell.command.inbound.feishu;

import fairwell.command.inbound.Adapter;
import fairwell.command.inbound.Freshness;
import fairwell.command.inbound.InboundMessage;
import fairwell.command.inbound.MeaningTable;
import fairwell.command.inbound.NotAccepted;
import fairwell.command.inbound.NotAccepted.Why;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What may come in from Feishu. An event is signed, made now, carries our token and schema 2.0; the
 * body may be encrypted. The test of the address comes before there is anything to sign with and
 * carries the token alone, so it is answered and does nothing.
 */
public final class FeishuDoor {

  /** What a request turned out to be. */
  public sealed interface Entered {

    /** The test of the address, answered with its own word. */
    record Challenge(String word) implements Entered {}

    record Told(InboundMessage message) implements Entered {}
  }

  /** The three headers that sign a request; each is null when it is absent. */
  public record Signed(
      @Nullable String timestamp, @Nullable String nonce, @Nullable String signature) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> PERSON =
      List.of("/target_user_id/user_id", "/employment_id", "/target_user_id/open_id");

  private final FeishuKeys keys;
  private final Duration tolerance;

  /**
   * @param tolerance how long ago a request may have been made
   */
  public FeishuDoor(FeishuKeys keys, Duration tolerance) {
    this.keys = keys;
    this.tolerance = tolerance;
  }

  /**
   * Lets a request in.
   *
   * @throws NotAccepted if it does not prove where it comes from
   */
  public Entered enter(Signed signed, byte[] body, Instant now) {
    if (signed.signature() == null) {
      return unsigned(body);
    }
    verify(signed, body, now);
    JsonNode content = content(body);
    return isTest(content) ? test(content) : new Entered.Told(message(content));
  }

  /** Whatever is wrong with it sounds the same, or it could be tried what decrypts. */
  private Entered unsigned(byte[] body) {
    try {
      JsonNode content = content(body);
      if (isTest(content)) {
        return test(content);
      }
    } catch (NotAccepted anything) {
      throw new NotAccepted(Why.SIGNATURE);
    }
    throw new NotAccepted(Why.SIGNATURE);
  }

  private static boolean isTest(JsonNode content) {
    return content.path("type").asString("").equals("url_verification");
  }

  private Entered test(JsonNode content) {
    mustBeOurs(content.path("token"));
    return new Entered.Challenge(text(content.path("challenge")));
  }

  private void verify(Signed signed, byte[] body, Instant now) {
    if (signed.timestamp() == null || signed.nonce() == null || signed.signature() == null) {
      throw new NotAccepted(Why.SIGNATURE);
    }
    String expected =
        FeishuCrypto.signature(signed.timestamp(), signed.nonce(), keys.encryptKey(), body);
    if (!Freshness.same(expected, signed.signature())) {
      throw new NotAccepted(Why.SIGNATURE);
    }
    Freshness.check(Freshness.momentOf(signed.timestamp(), false), now, tolerance);
  }

  private JsonNode content(byte[] body) {
    JsonNode outer = read(new String(body, StandardCharsets.UTF_8));
    JsonNode encrypted = outer.path("encrypt");
    return encrypted.isString()
        ? read(FeishuCrypto.decrypt(encrypted.stringValue(), keys.encryptKey()))
        : outer;
  }

  private InboundMessage message(JsonNode content) {
    JsonNode header = content.path("header");
    if (!content.path("schema").asString("").equals("2.0")) {
      throw new NotAccepted(Why.UNREADABLE);
    }
    mustBeOurs(header.path("token"));
    String type = text(header.path("event_type"));
    JsonNode event = content.path("event");
    String status = event.path("status").asString("");
    List<String> people =
        PERSON.stream().map(event::at).flatMap(FeishuDoor::given).distinct().toList();
    return new InboundMessage(
        Adapter.FEISHU,
        text(header.path("event_id")),
        type,
        MeaningTable.of(Adapter.FEISHU, type, status),
        people,
        event.path("offboarding_id").asString(""));
  }

  private void mustBeOurs(JsonNode token) {
    if (!Freshness.same(keys.verificationToken(), token.asString(""))) {
      throw new NotAccepted(Why.NOT_FOR_US);
    }
  }

  private static Stream<String> given(JsonNode value) {
    return value.isString() && !value.stringValue().isBlank()
        ? Stream.of(value.stringValue())
        : Stream.empty();
  }

  private static String text(JsonNode value) {
    if (!value.isString() || value.stringValue().isBlank()) {
      throw new NotAccepted(Why.UNREADABLE);
    }
    return value.stringValue();
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException malformed) {
      throw new NotAccepted(Why.UNREADABLE);
    }
  }
}
