package fairwell.command.inbound.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.command.inbound.Adapter;
import fairwell.command.inbound.InboundMessage;
import fairwell.command.inbound.Meaning;
import fairwell.command.inbound.NotAccepted;
import fairwell.command.inbound.NotAccepted.Why;
import fairwell.command.inbound.feishu.FeishuDoor.Entered;
import fairwell.command.inbound.feishu.FeishuDoor.Signed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against the formats and examples of Feishu's public documentation. */
class FeishuDoorTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_772_413_200);

  private final FeishuRequests feishu = new FeishuRequests("test key", "our token");
  private final FeishuDoor door =
      new FeishuDoor(new FeishuKeys("test key", "our token"), Duration.ofMinutes(5));

  @Test
  void decryptsTheExampleOfTheDocumentation() {
    assertThat(FeishuCrypto.decrypt("P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=", "test key"))
        .isEqualTo("hello world");
  }

  @Test
  void signsAsTheDocumentationSays() {
    // sha256(timestamp + nonce + encrypt key + body), by another program.
    assertThat(
            FeishuCrypto.signature(
                "1609073151",
                "345d2c1cff7",
                "kudryv8M",
                "{\"encrypt\":\"x\"}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("0f0ff96a4556e6bf8db69f9b280d0f2252f2c9bf0b55796f6b90fd1582ed048d");
  }

  @Test
  void theTestOfTheAddressIsAnsweredPlainAndEncrypted() {
    String test =
        "{\"challenge\":\"ajls384kdjx98XX\",\"token\":\"our token\",\"type\":\"url_verification\"}";

    assertThat(door.enter(feishu.unsigned(), bytes(test), NOW))
        .isEqualTo(new Entered.Challenge("ajls384kdjx98XX"));
    assertThat(door.enter(feishu.unsigned(), feishu.encrypted(test), NOW))
        .isEqualTo(new Entered.Challenge("ajls384kdjx98XX"));
    assertThat(why(feishu.unsigned(), bytes(test.replace("our token", "another")), NOW))
        .isEqualTo(Why.SIGNATURE);
  }

  @Test
  void whatIsNotSignedHearsAlwaysTheSame() {
    for (String body :
        List.of(
            "",
            "nonsense",
            "{}",
            "{\"encrypt\":\"AAAA\"}",
            "{\"encrypt\":\"P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=\"}",
            "{\"type\":\"url_verification\",\"token\":\"our token\"}")) {
      assertThat(why(feishu.unsigned(), bytes(body), NOW)).as(body).isEqualTo(Why.SIGNATURE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, NOTED",
    "2, RESIGNED",
    "3, NOTED",
    "4, WITHDRAWN",
    "5, WITHDRAWN",
    "6, RESIGNED",
    "7, NOTHING"
  })
  void aChangedStatusMeansWhatTheTableSays(int status, Meaning meaning) {
    byte[] body = feishu.encrypted(feishu.statusUpdated("e-1", "7140964208476371111", status));

    assertThat(door.enter(feishu.signed(body, NOW), body, NOW))
        .isEqualTo(
            new Entered.Told(
                new InboundMessage(
                    Adapter.FEISHU,
                    "e-1",
                    "corehr.offboarding.status_updated_v2",
                    meaning,
                    meaning == Meaning.RESIGNED
                        ? List.of(
                            "3e3cf96b",
                            "6893014062142064135",
                            "ou_7dab8a3d3cdcc9da365777c7ad535d62")
                        : List.of(),
                    "7140964208476371111")));
  }

  @Test
  void anEventMayComePlainButNeverUnsigned() {
    byte[] body = bytes(feishu.statusUpdated("e-1", "7140964208476371111", 2));

    assertThat(door.enter(feishu.signed(body, NOW), body, NOW)).isInstanceOf(Entered.Told.class);
    assertThat(why(feishu.unsigned(), body, NOW)).isEqualTo(Why.SIGNATURE);
  }

  @Test
  void anotherTypeIsTakenAndMeansNothing() {
    byte[] body =
        feishu.encrypted(
            feishu
                .statusUpdated("e-2", "7140964208476371111", 2)
                .replace("offboarding.status", "job_change.status"));

    assertThat(door.enter(feishu.signed(body, NOW), body, NOW))
        .isInstanceOfSatisfying(
            Entered.Told.class,
            told -> assertThat(told.message().meaning()).isEqualTo(Meaning.NOTHING));
  }

  @Test
  void whatDoesNotProveWhereItComesFromIsRefused() {
    byte[] body = feishu.encrypted(feishu.statusUpdated("e-1", "7140964208476371111", 2));
    Signed good = feishu.signed(body, NOW);
    byte[] other = feishu.encrypted(feishu.statusUpdated("e-9", "7140964208476371111", 5));

    assertThat(why(good, other, NOW)).isEqualTo(Why.SIGNATURE);
    assertThat(why(new Signed(good.timestamp(), "another", good.signature()), body, NOW))
        .isEqualTo(Why.SIGNATURE);
    assertThat(why(new Signed(null, good.nonce(), good.signature()), body, NOW))
        .isEqualTo(Why.SIGNATURE);
    assertThat(why(good, body, NOW.plus(Duration.ofMinutes(6)))).isEqualTo(Why.TOO_OLD);
    assertThat(why(good, body, NOW.minus(Duration.ofMinutes(6)))).isEqualTo(Why.TOO_OLD);
    byte[] foreign =
        new FeishuRequests("test key", "another token")
            .encrypted(
                new FeishuRequests("test key", "another token").statusUpdated("e-1", "7", 2));
    assertThat(why(feishu.signed(foreign, NOW), foreign, NOW)).isEqualTo(Why.NOT_FOR_US);
  }

  @Test
  void whatCannotBeReadIsRefused() {
    for (String body :
        List.of(
            "",
            "nonsense",
            "[]",
            "{}",
            "{\"encrypt\":\"AAAA\"}",
            "{\"encrypt\":\"P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=\"}",
            "{\"schema\":\"1.0\",\"header\":{\"token\":\"our token\"}}")) {
      byte[] bytes = bytes(body);
      assertThat(why(feishu.signed(bytes, NOW), bytes, NOW)).as(body).isEqualTo(Why.UNREADABLE);
    }
  }

  @Test
  void theKeysPrintNowhere() {
    assertThat(new FeishuKeys("test key", "our token").toString()).doesNotContain("key\"", "our");
    assertThatThrownBy(() -> new FeishuKeys("", "t")).isInstanceOf(IllegalArgumentException.class);
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
