package fairwell.command.inbound.dingtalk;

import fairwell.command.inbound.Adapter;
import fairwell.command.inbound.Freshness;
import fairwell.command.inbound.InboundMessage;
import fairwell.command.inbound.Meaning;
import fairwell.command.inbound.MeaningTable;
import fairwell.command.inbound.NotAccepted;
import fairwell.command.inbound.NotAccepted.Why;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What may come in from DingTalk: signed, made now, encrypted, and for us. The answer is the word
 * {@code success}, signed and encrypted the same way.
 */
public final class DingTalkDoor {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CHECK_URL = "check_url";
  private static final int NONCE_BYTES = 8;

  private final DingTalkKeys keys;
  private final DingTalkCrypto crypto;
  private final Duration tolerance;

  /**
   * @param tolerance how long ago a request may have been made
   */
  public DingTalkDoor(DingTalkKeys keys, Duration tolerance) {
    this.keys = keys;
    this.crypto = new DingTalkCrypto(keys);
    this.tolerance = tolerance;
  }

  /** The parameters that sign a request. */
  public record Signed(String signature, String timestamp, String nonce) {}

  /**
   * What a request tells; a test of the address tells nothing.
   *
   * @throws NotAccepted if it does not prove where it comes from
   */
  public List<InboundMessage> enter(Signed signed, byte[] body, Instant now) {
    JsonNode encrypted = read(new String(body, StandardCharsets.UTF_8)).path("encrypt");
    if (!encrypted.isString()) {
      throw new NotAccepted(Why.UNREADABLE);
    }
    String expected = crypto.signature(signed.timestamp(), signed.nonce(), encrypted.stringValue());
    if (!Freshness.same(expected, signed.signature())) {
      throw new NotAccepted(Why.SIGNATURE);
    }
    Freshness.check(Freshness.momentOf(signed.timestamp(), true), now, tolerance);
    String plain = crypto.decrypt(encrypted.stringValue());
    JsonNode event = read(plain);
    String type = event.path("EventType").asString("");
    if (type.isBlank()) {
      throw new NotAccepted(Why.UNREADABLE);
    }
    return type.equals(CHECK_URL) ? List.of() : messages(type, event, idOf(plain));
  }

  /**
   * The answer that says it was taken.
   *
   * @param random 24 random bytes
   */
  public Map<String, String> success(Instant now, byte[] random) {
    String timestamp = String.valueOf(now.toEpochMilli());
    String nonce = HexFormat.of().formatHex(random, 16, 16 + NONCE_BYTES);
    String encrypted = crypto.encrypt("success", random);
    Map<String, String> answer = new LinkedHashMap<>();
    answer.put("msg_signature", crypto.signature(timestamp, nonce, encrypted));
    answer.put("timeStamp", timestamp);
    answer.put("nonce", nonce);
    answer.put("encrypt", encrypted);
    return answer;
  }

  private List<InboundMessage> messages(String type, JsonNode event, String id) {
    if (type.equals(MeaningTable.DINGTALK_LEFT)) {
      return left(type, event, id);
    }
    boolean isResignation = keys.processCodes().contains(event.path("processCode").asString(""));
    String says = saysOf(event);
    Meaning meaning = MeaningTable.of(Adapter.DINGTALK, type, says);
    String person = event.path("staffId").asString("");
    return List.of(
        new InboundMessage(
            Adapter.DINGTALK,
            id,
            type,
            isResignation ? meaning : Meaning.NOTHING,
            isResignation && !person.isBlank() ? List.of(person) : List.of(),
            isResignation ? event.path("processInstanceId").asString("") : ""));
  }

  /** One event may tell of several people. */
  private static List<InboundMessage> left(String type, JsonNode event, String id) {
    JsonNode users = event.has("UserId") ? event.path("UserId") : event.path("userId");
    List<InboundMessage> messages = new ArrayList<>();
    for (JsonNode user : users) {
      String person = user.asString("");
      messages.add(
          new InboundMessage(
              Adapter.DINGTALK,
              id + "/" + messages.size(),
              type,
              MeaningTable.of(Adapter.DINGTALK, type, ""),
              person.isBlank() ? List.of() : List.of(person),
              id + "/" + messages.size()));
    }
    return messages;
  }

  private static String saysOf(JsonNode event) {
    String kind = event.path("type").asString("");
    String result = event.path("result").asString("");
    return kind.equals("finish") ? kind + "/" + result : kind;
  }

  /** A callback has no id of its own; a repeated one has the same content. */
  private static String idOf(String plain) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException malformed) {
      throw new NotAccepted(Why.UNREADABLE);
    }
  }
}
