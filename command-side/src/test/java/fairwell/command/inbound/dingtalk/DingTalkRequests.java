package fairwell.command.inbound.dingtalk;

import fairwell.command.inbound.Payloads;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Callbacks as DingTalk's documentation shows them, made with keys of the test. */
public record DingTalkRequests(DingTalkKeys keys) {

  public byte[] body(String event) {
    return ("{\"encrypt\":\"" + encrypted(event) + "\"}").getBytes(StandardCharsets.UTF_8);
  }

  private String encrypted(String event) {
    return new DingTalkCrypto(keys).encrypt(event, new byte[16]);
  }

  public DingTalkDoor.Signed signed(byte[] body, Instant at) {
    String timestamp = String.valueOf(at.toEpochMilli());
    String text = new String(body, StandardCharsets.UTF_8);
    String encrypted = text.substring(12, text.length() - 2);
    return new DingTalkDoor.Signed(
        new DingTalkCrypto(keys).signature(timestamp, "123456", encrypted), timestamp, "123456");
  }

  /** An approval that ended, as the documentation prints it. */
  public static String approval(String processCode, String instance, String type, String result) {
    return Payloads.read("dingtalk/approval-refused.json")
        .replace("ad253df6-e175caf-xxxxxxxxxxxx", instance)
        .replace("\"type\": \"finish\"", "\"type\": \"" + type + "\"")
        .replace("\"result\": \"refuse\"", "\"result\": \"" + result + "\"")
        .replace("\"processCode\": \"xxx\"", "\"processCode\": \"" + processCode + "\"");
  }

  /** People who left the directory. */
  public static String left(String... users) {
    return Payloads.read("dingtalk/user-left.json")
        .replace("manager4xxx", String.join("\", \"", users));
  }
}
