package fairwell.command.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.outside.http.Names;
import fairwell.command.webhook.TestReceiver;
import fairwell.command.webhook.rule.Outcome;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A name is looked at when the connection is made, whatever it meant before. */
class CheckedAddressesTest {

  private static final InetAddress OUTSIDE = InetAddress.ofLiteral("93.184.215.14");
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final Map<String, String> HEADERS =
      Map.of("webhook-id", "1", "webhook-timestamp", "2", "webhook-signature", "3");

  private final TestReceiver receiver = new TestReceiver();
  private final URI url = URI.create("http://rebinds.example.com:" + receiver.port() + "/");

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void aNameThatTurnsToThisMachineIsNotConnectedTo() throws UnknownHostException {
    AtomicInteger asked = new AtomicInteger();
    Names names =
        new Names(host -> new InetAddress[] {asked.getAndIncrement() == 0 ? OUTSIDE : HERE}, false);

    assertThat(names.of("rebinds.example.com")).containsExactly(OUTSIDE);
    assertThat(post(names).failure()).isEqualTo("address-not-public");
    assertThat(receiver.all()).isEmpty();
    assertThat(asked).hasValue(2);
  }

  @Test
  void oneAddressInsideSpoilsThemAll() {
    assertThat(post(new Names(host -> new InetAddress[] {OUTSIDE, HERE}, false)).failure())
        .isEqualTo("address-not-public");
  }

  @Test
  void aNameNobodyKnowsIsAFailure() {
    Names names =
        new Names(
            host -> {
              throw new UnknownHostException();
            },
            false);

    assertThat(post(names)).isEqualTo(Outcome.unanswered("host-unknown"));
  }

  @Test
  void whereThisMachineIsAllowedTheSameNameLeadsHere() {
    assertThat(post(new Names(host -> new InetAddress[] {HERE}, true)).status()).isEqualTo(204);
    assertThat(receiver.all()).hasSize(1);
  }

  @Test
  void aRedirectIsNotFollowed() {
    receiver.answers((got, headers) -> {
      headers.put("Location", List.of("http://localhost:" + receiver.port() + "/x"));
      return 307;
    });

    assertThat(post(new Names(host -> new InetAddress[] {HERE}, true)).status()).isEqualTo(307);
    assertThat(receiver.all()).hasSize(1);
  }

  @Test
  void whoDoesNotAnswerInTimeIsGivenUp() {
    Object never = new Object();
    receiver.answers((got, headers) -> {
      synchronized (never) {
        never.wait();
      }
      return 204;
    });
    Names names = new Names(host -> new InetAddress[] {HERE}, true);

    assertThat(post(names, Duration.ofMillis(200)).failure()).isEqualTo("timeout");
  }

  private Outcome post(Names names) {
    return post(names, Duration.ofSeconds(20));
  }

  private Outcome post(Names names, Duration timeout) {
    try (HttpReceiver client = new HttpReceiver(names, timeout, Clock.systemUTC(), 4)) {
      return client.post(url, HEADERS, "{}".getBytes(StandardCharsets.UTF_8));
    }
  }
}
