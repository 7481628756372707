package fairwell.command.inbound.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.inbound.InboundMessage;
import fairwell.command.inbound.Meaning;
import fairwell.command.inbound.NotAccepted;
import fairwell.command.inbound.NotAccepted.Why;
import fairwell.command.inbound.dingtalk.DingTalkDoor.Signed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against the formats and examples of DingTalk's public documentation. */
class DingTalkDoorTest {

  /** The example of the documentation: token, key, owner, and a callback made with them. */
  private static final DingTalkKeys DOCUMENTED =
      new DingTalkKeys(
          "123456",
          "4g5j64qlyl3zvetqxz5jiocdr586fn2zvjpa8zls3ij",
          "suite4xxxxxxxxxxxxxxx",
          List.of("PROC-LEAVE"));

  private static final String ENCRYPTED =
      "1a3NBxmCFwkCJvfoQ7WhJHB+iX3qHPsc9JbaDznE1i03peOk1LaOQoRz3+nlyGNhwmwJ3vDMG+OzrHMeiZI7gTRW"
          + "VdUBmfxjZ8Ej23JVYa9VrYeJ5as7XM/ZpulX8NEQis44w53h1qAgnC3PRzM7Zc/D6Ibr0rgUathB6zRHP8PY"
          + "rfgnNOS9PhSBdHlegK+AGGanfwjXuQ9+0pZcy0w9lQ==";

  private static final Instant THEN = Instant.ofEpochMilli(1_445_827_045_067L);

  private final DingTalkRequests dingTalk = new DingTalkRequests(DOCUMENTED);
  private final DingTalkDoor door = new DingTalkDoor(DOCUMENTED, Duration.ofMinutes(5));

  @Test
  void theCallbackOfTheDocumentationComesIn() {
    DingTalkCrypto crypto = new DingTalkCrypto(DOCUMENTED);

    assertThat(crypto.signature("1445827045067", "nEXhMP4r", ENCRYPTED))
        .isEqualTo("5a65ceeef9aab2d149439f82dc191dd6c5cbe2c0");
    assertThat(crypto.decrypt(ENCRYPTED))
        .contains("check_create_suite_url", "suite4xxxxxxxxxxxxxxx");
    assertThat(
            door.enter(
                new Signed("5a65ceeef9aab2d149439f82dc191dd6c5cbe2c0", "1445827045067", "nEXhMP4r"),
                bytes("{\"encrypt\":\"" + ENCRYPTED + "\"}"),
                THEN))
        .singleElement()
        .satisfies(message -> assertThat(message.meaning()).isEqualTo(Meaning.NOTHING));
  }

  @Test
  void theTestOfTheAddressTellsNothing() {
    assertThat(enter("{\"EventType\":\"check_url\"}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "start, '', NOTED",
    "finish, agree, RESIGNED",
    "finish, refuse, WITHDRAWN",
    "terminate, '', WITHDRAWN",
    "redirect, '', NOTHING"
  })
  void anApprovalMeansWhatTheTableSays(String type, String result, Meaning meaning) {
    InboundMessage message =
        enter(DingTalkRequests.approval("PROC-LEAVE", "ad253df6-e175caf", type, result)).getFirst();

    assertThat(message.meaning()).isEqualTo(meaning);
    // Whom it is about is kept only where it has to be known.
    assertThat(message.people())
        .isEqualTo(meaning == Meaning.RESIGNED ? List.of("manager75") : List.of());
    assertThat(message.reference()).isEqualTo("ad253df6-e175caf");
  }

  @Test
  void anApprovalOfSomethingElseIsNobodysBusiness() {
    InboundMessage message =
        enter(DingTalkRequests.approval("PROC-TRAVEL", "ad253df6", "finish", "agree")).getFirst();

    assertThat(message.meaning()).isEqualTo(Meaning.NOTHING);
    assertThat(message.people()).isEmpty();
    assertThat(message.reference()).isEmpty();
  }

  @Test
  void eachWhoLeftIsAMessageAndARepetitionIsTheSameOne() {
    List<InboundMessage> messages = enter(DingTalkRequests.left("0042", "0043"));

    assertThat(messages).extracting(InboundMessage::meaning).containsOnly(Meaning.LEFT);
    assertThat(messages)
        .extracting(message -> message.people().getFirst())
        .containsExactly("0042", "0043");
    assertThat(messages).extracting(InboundMessage::id).doesNotHaveDuplicates();
    assertThat(enter(DingTalkRequests.left("0042", "0043"))).isEqualTo(messages);
  }

  @Test
  void whatDoesNotProveWhereItComesFromIsRefused() {
    byte[] body = dingTalk.body("{\"EventType\":\"check_url\"}");
    Signed good = dingTalk.signed(body, THEN);

    assertThat(why(good, dingTalk.body("{\"EventType\":\"user_leave_org\"}"), THEN))
        .isEqualTo(Why.SIGNATURE);
    assertThat(why(new Signed("", "", ""), body, THEN)).isEqualTo(Why.SIGNATURE);
    assertThat(why(good, body, THEN.plus(Duration.ofMinutes(6)))).isEqualTo(Why.TOO_OLD);
    DingTalkRequests others =
        new DingTalkRequests(
            new DingTalkKeys("123456", DOCUMENTED.aesKey(), "another app", List.of()));
    byte[] foreign = others.body("{\"EventType\":\"check_url\"}");
    assertThat(why(others.signed(foreign, THEN), foreign, THEN)).isEqualTo(Why.NOT_FOR_US);
  }

  @Test
  void whatCannotBeReadIsRefused() {
    assertThat(why(new Signed("", "", ""), bytes("nonsense"), THEN)).isEqualTo(Why.UNREADABLE);
    assertThat(why(new Signed("", "", ""), bytes("{}"), THEN)).isEqualTo(Why.UNREADABLE);
    for (String encrypted : List.of("AAAA", "!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")) {
      byte[] body = bytes("{\"encrypt\":\"" + encrypted + "\"}");
      assertThat(why(dingTalk.signed(body, THEN), body, THEN)).isEqualTo(Why.UNREADABLE);
    }
    byte[] noType = dingTalk.body("{}");
    assertThat(why(dingTalk.signed(noType, THEN), noType, THEN)).isEqualTo(Why.UNREADABLE);
  }

  @Test
  void theAnswerIsSuccessEncryptedAndSigned() {
    byte[] random = new byte[24];
    Map<String, String> answer = door.success(THEN, random);
    DingTalkCrypto crypto = new DingTalkCrypto(DOCUMENTED);

    assertThat(crypto.decrypt(String.valueOf(answer.get("encrypt")))).isEqualTo("success");
    assertThat(answer.get("msg_signature"))
        .isEqualTo(
            crypto.signature(
                String.valueOf(answer.get("timeStamp")),
                String.valueOf(answer.get("nonce")),
                String.valueOf(answer.get("encrypt"))));
  }

  private List<InboundMessage> enter(String event) {
    byte[] body = dingTalk.body(event);
    return door.enter(dingTalk.signed(body, THEN), body, THEN);
  }

  private Why why(Signed signed, byte[] body, Instant now) {
    try {
      throw new AssertionError("let in: " + door.enter(signed, body, now));
    } catch (NotAccepted refused) {
      return refused.why();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
