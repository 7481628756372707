package fairwell.command.signing;

import static fairwell.command.signing.SigningCases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.command.signing.SigningProvider.Told;
import fairwell.command.signing.esign.ESignProvider;
import fairwell.log.EventLogProperties;
import fairwell.log.store.LogDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call wakes the work for its case, once, with the tables there are. */
class SigningsTest {

  private static final Told CALL = new Told("event-1", Optional.of("flow-1"));

  @TempDir private Path folder;
  private final SigningHttp http = SigningCases.http();
  private final List<String> woken = new ArrayList<>();
  private LogDatabase database;
  private Flows flows;

  @BeforeEach
  void open() {
    database =
        LogDatabase.open(
            new EventLogProperties(
                folder,
                new EventLogProperties.Log(null, null, null, 8, 2, 100, 100),
                new EventLogProperties.Keys(null, null, null, null, false)));
    flows = new Flows(database);
    flows.keep(Flow.waiting("esign", "C-1", 1).starting().begun("flow-1"));
    flows.keep(Flow.waiting("fasc", "C-2", 1).starting().begun("flow-2"));
  }

  @AfterEach
  void close() {
    http.close();
    database.close();
  }

  @Test
  void twoEqualCallsWakeTheirCaseOnceAndAreThankedForTwice() {
    Signings door = door(woken::add);

    assertThat(door.take(CALL)).containsEntry("code", "200");
    assertThat(door.take(CALL)).containsEntry("code", "200");
    assertThat(woken).containsExactly("C-1");
    door.take(new Told("event-2", Optional.of("flow-1")));
    assertThat(woken).containsExactly("C-1", "C-1");
  }

  @Test
  void aCallAboutAFlowOfAnotherProviderOrOfNobodyWakesNothing() {
    door(woken::add).take(new Told("event-3", Optional.of("flow-2")));
    door(woken::add).take(new Told("event-4", Optional.of("unknown")));
    door(woken::add).take(new Told("event-5", Optional.empty()));

    assertThat(woken).isEmpty();
  }

  @Test
  void aCallThatCouldNotWakeCountsWhenItComesAgain() {
    Signings broken =
        door(_ -> {
          throw new IllegalStateException("no database");
        });
    assertThatThrownBy(() -> broken.take(CALL)).hasMessage("no database");

    door(woken::add).take(CALL);
    assertThat(woken).containsExactly("C-1");
  }

  @Test
  void callsOfLongAgoAreForgotten() {
    flows.hear("esign", "old", NOW.minus(Duration.ofDays(31)));
    flows.hear("esign", "recent", NOW.minus(Duration.ofDays(29)));
    flows.hear("esign", "new", NOW);

    assertThat(flows.heard("esign", "old")).isFalse();
    assertThat(flows.heard("esign", "recent")).isTrue();
    assertThat(flows.heard("fasc", "new")).isFalse();
  }

  @Test
  void aRowIsWrittenOver() {
    Flow flow = flows.of("esign", "C-1").getFirst();
    flows.keep(flow.noting("paper-unsound/not-covered").with("paper-unsound"));

    assertThat(flows.of("esign", "C-1"))
        .containsExactly(
            new Flow("esign", "C-1", 1, "flow-1", "paper-unsound", 1, "paper-unsound/not-covered"));
    assertThat(flows.of("fasc", "C-1")).isEmpty();
  }

  private Signings door(Consumer<String> wake) {
    ESignProvider provider =
        new ESignProvider(
            SigningCases.esign("http://127.0.0.1:9", false),
            http,
            SigningCases.TOLERANCE,
            SigningCases.CLOCK);
    return new Signings(provider, flows, wake, SigningCases.CLOCK);
  }
}
