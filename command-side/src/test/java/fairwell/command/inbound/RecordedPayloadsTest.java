package fairwell.command.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.inbound.dingtalk.DingTalkDoor;
import fairwell.command.inbound.dingtalk.DingTalkKeys;
import fairwell.command.inbound.dingtalk.DingTalkRequests;
import fairwell.command.inbound.feishu.FeishuDoor;
import fairwell.command.inbound.feishu.FeishuDoor.Entered;
import fairwell.command.inbound.feishu.FeishuKeys;
import fairwell.command.inbound.feishu.FeishuRequests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every event that the vendors document comes in through the door as what the mapping says of it.
 */
class RecordedPayloadsTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_772_413_200);
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final FeishuKeys FEISHU =
      new FeishuKeys("test key", "rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV");
  private static final DingTalkKeys DINGTALK =
      new DingTalkKeys(
          "123456", "4g5j64qlyl3zvetqxz5jiocdr586fn2zvjpa8zls3ij", "ding-app", List.of("xxx"));

  /** The ids by which Feishu names the person, the likeliest first. */
  private static final String[] PERSON = {
    "3e3cf96b", "6893014062142064135", "ou_7dab8a3d3cdcc9da365777c7ad535d62"
  };

  /** What each file means, and whom it names; nobody where nothing is done about a person. */
  private static final Map<String, List<InboundMessage>> SAID =
      Map.of(
          "dingtalk/approval-agreed.json",
          List.of(approval(Meaning.RESIGNED, "manager75")),
          "dingtalk/approval-refused.json",
          List.of(approval(Meaning.WITHDRAWN)),
          "dingtalk/approval-started.json",
          List.of(approval(Meaning.NOTED)),
          "dingtalk/approval-terminated.json",
          List.of(approval(Meaning.WITHDRAWN)),
          "dingtalk/check-url.json",
          List.of(),
          "dingtalk/user-added.json",
          List.of(message(Adapter.DINGTALK, "user_add_org", Meaning.NOTHING, "", List.of())),
          "dingtalk/user-left.json",
          List.of(
              message(
                  Adapter.DINGTALK, "user_leave_org", Meaning.LEFT, "?", List.of("manager4xxx"))));

  @Test
  void whatDingTalkPrintsIsUnderstood() {
    assertThat(Payloads.of(Adapter.DINGTALK)).containsExactlyInAnyOrderElementsOf(SAID.keySet());
    DingTalkRequests requests = new DingTalkRequests(DINGTALK);
    DingTalkDoor door = new DingTalkDoor(DINGTALK, TOLERANCE);
    for (String file : Payloads.of(Adapter.DINGTALK)) {
      byte[] body = requests.body(Payloads.read(file));
      List<InboundMessage> told = door.enter(requests.signed(body, NOW), body, NOW);
      assertThat(told).map(RecordedPayloadsTest::bare).as(file).isEqualTo(SAID.get(file));
      // Sent again it is the same message, so that it is kept once.
      assertThat(door.enter(requests.signed(body, NOW.plusSeconds(60)), body, NOW)).isEqualTo(told);
    }
  }

  @Test
  void whatFeishuPrintsIsUnderstood() {
    FeishuRequests requests = new FeishuRequests("test key", "rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV");
    FeishuDoor door = new FeishuDoor(FEISHU, TOLERANCE);
    Map<String, Entered> said =
        Map.of(
            "feishu/application-visibility-added.json",
            new Entered.Told(
                new InboundMessage(
                    Adapter.FEISHU,
                    "a069a9c71bd8f82dd1fc5a2fae777842",
                    "application.application.visibility.added_v6",
                    Meaning.NOTHING,
                    List.of(),
                    "")),
            "feishu/offboarding-status-updated.json",
            offboarding(Meaning.NOTED),
            "feishu/offboarding-status-approved.json",
            offboarding(Meaning.RESIGNED, PERSON),
            "feishu/offboarding-status-turned-down.json",
            offboarding(Meaning.WITHDRAWN),
            "feishu/offboarding-status-taken-back.json",
            offboarding(Meaning.WITHDRAWN),
            "feishu/offboarding-status-without-approval.json",
            offboarding(Meaning.RESIGNED, PERSON),
            "feishu/url-verification.json",
            new Entered.Challenge("ajls384kdjx98XX"));
    assertThat(Payloads.of(Adapter.FEISHU)).containsExactlyInAnyOrderElementsOf(said.keySet());
    for (String file : Payloads.of(Adapter.FEISHU)) {
      byte[] body = requests.encrypted(Payloads.read(file));
      assertThat(door.enter(requests.signed(body, NOW), body, NOW))
          .as(file)
          .isEqualTo(said.get(file));
    }
  }

  private static Entered offboarding(Meaning meaning, String... people) {
    return new Entered.Told(
        new InboundMessage(
            Adapter.FEISHU,
            "5e3702a84e847582be8db7fb73283c02",
            "corehr.offboarding.status_updated_v2",
            meaning,
            List.of(people),
            "7140964208476371111"));
  }

  /** Without what is a digest of the content. */
  private static InboundMessage bare(InboundMessage message) {
    return message(
        message.adapter(),
        message.type(),
        message.meaning(),
        message.reference().equals(message.id()) ? "?" : message.reference(),
        message.people());
  }

  private static InboundMessage approval(Meaning meaning, String... people) {
    return message(
        Adapter.DINGTALK,
        "bpms_instance_change",
        meaning,
        "ad253df6-e175caf-xxxxxxxxxxxx",
        List.of(people));
  }

  private static InboundMessage message(
      Adapter adapter, String type, Meaning meaning, String reference, List<String> people) {
    return new InboundMessage(adapter, "digest", type, meaning, people, reference);
  }
}
