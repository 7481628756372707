package fairwell.command.inbound.dingtalk;

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

  /** An approval that ended, in the form of the documentation's example. */
  public static String approval(String processCode, String instance, String type, String result) {
    return """
    {"EventType":"bpms_instance_change","processInstanceId":"%s","finishTime":1495592305000,\
    "corpId":"corpidxxxxxxxxxxxxx","title":"自测-1016","type":"%s","result":"%s",\
    "url":"https://aflow.dingtalk.com/dingtalk/mobile/homepage.htm","createTime":1495592272000,\
    "staffId":"manager75","processCode":"%s"}\
    """
        .formatted(instance, type, result, processCode);
  }

  /** People who left the directory. */
  public static String left(String... users) {
    return "{\"TimeStamp\":1609073151000,\"UserId\":[\""
        + String.join("\",\"", users)
        + "\"],\"CorpId\":\"corpidxxxxxxxxxxxxx\",\"EventType\":\"user_leave_org\"}";
  }
}
