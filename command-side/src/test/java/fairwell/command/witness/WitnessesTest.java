package fairwell.command.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fairwell.command.outside.http.Names;
import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.ledger.store.Cosignatures;
import fairwell.kernel.ledger.store.Ledger;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.log.store.LedgerDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

/** Witnesses over real HTTP, some of which are away or of bad faith; the ledger waits for none. */
class WitnessesTest {

  private static final SigningKey LOG =
      SigningKey.generate("example.org/ledger", SignatureType.ED25519, new SecureRandom());
  private static final BlindingKey BLINDING = BlindingKey.generate(new SecureRandom());
  private static final Instant SIGNED = Instant.parse("2026-11-27T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(SIGNED.plusSeconds(90), ZoneOffset.UTC);

  /** Longer than the first connection of a busy machine takes. */
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  @TempDir Path folder;
  private LedgerDatabase database;
  private LedgerStore store;
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private TestWitness council;
  private TestWitness auditor;

  @BeforeEach
  void open() {
    database = LedgerDatabase.open("jdbc:sqlite:" + folder.resolve("ledger.db"), null, null);
    store = new LedgerStore(database.dataSource());
    council = new TestWitness("works-council", LOG.verifier(), folder);
    auditor = new TestWitness("auditor", LOG.verifier(), folder);
  }

  @AfterEach
  void close() {
    council.close();
    auditor.close();
    database.close();
  }

  private void grow(int events) {
    Ledger ledger = Ledger.open(store, List.of(LOG), BLINDING);
    List<StoredEvent> more = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      long position = ledger.token() + 1 + i;
      more.add(
          new StoredEvent(
              position,
              "event-" + position,
              "E-1",
              position - 1,
              "Employee",
              "2026-11-27T08:00:00.000Z",
              "employee.WagesPaid",
              "1",
              "{}".getBytes(StandardCharsets.UTF_8),
              "{\"actor\":\"hr\"}".getBytes(StandardCharsets.UTF_8)));
    }
    ledger.take(more, true, SIGNED);
  }

  private Witnesses witnesses(boolean allowLocal, TestWitness... all) {
    List<WitnessSettings.Named> named =
        List.of(all).stream()
            .map(one -> new WitnessSettings.Named(one.url(), one.key.verifier().toString()))
            .toList();
    return new Witnesses(
        store,
        new WitnessSettings(named, TIMEOUT, allowLocal),
        new Names(InetAddress::getAllByName, allowLocal),
        CLOCK);
  }

  private boolean isCosigned(TestWitness... by) {
    var note = new Cosignatures(store).checkpoint().orElseThrow();
    return List.of(by).stream()
        .allMatch(one -> !note.signedBy(List.of(one.key.verifier())).isEmpty());
  }

  private double lag(TestWitness of) {
    return meters.get(WitnessHealth.LAG).tag("witness", of.key.name()).gauge().value();
  }

  @Test
  void eachNewCheckpointIsCosignedAndOneThatIsAwayHoldsUpNobody() {
    auditor.behave(TestWitness.Manner.NEVER);
    grow(3);
    try (Witnesses witnesses = witnesses(true, council, auditor)) {
      WitnessHealth health = new WitnessHealth(witnesses, meters);
      assertThat(lag(council)).isEqualTo(90);
      witnesses.start();
      await("the council cosigns").until(() -> isCosigned(council));
      grow(300);
      await("the council cosigns what was added").until(() -> isCosigned(council));
      await("that the auditor is away is seen")
          .until(() -> "timeout".equals(health.health().getDetails().get("auditor")));
      assertThat(lag(council)).isZero();
      assertThat(lag(auditor)).isEqualTo(90);
      assertThat(isCosigned(auditor)).isFalse();
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);

      auditor.behave(TestWitness.Manner.WELL);
      await("the auditor comes back").until(() -> isCosigned(council, auditor));
      assertThat(lag(auditor)).isZero();
    }
  }

  @Test
  void whatAWitnessDoesInsteadIsSaidAndNothingOfItIsKept() {
    grow(3);
    try (Witnesses witnesses = witnesses(true, council)) {
      WitnessFollower follower = witnesses.all().getFirst();
      council.behave(TestWitness.Manner.ELSEWHERE);
      assertThat(follower.round().code()).isEqualTo("status-307");
      council.behave(TestWitness.Manner.BROKEN);
      assertThat(follower.round().code()).isEqualTo("status-503");
      council.behave(TestWitness.Manner.AT_LENGTH);
      assertThat(follower.round().code()).isEqualTo("too-large");
      assertThat(new Cosignatures(store).lastOf(council.key.verifier())).isZero();
      council.behave(TestWitness.Manner.WELL);
      assertThat(follower.round()).isEqualTo(WitnessFollower.Standing.WELL);
    }
    council.close();
    grow(1);
    try (Witnesses witnesses = witnesses(true, council)) {
      assertThat(witnesses.all().getFirst().round().code()).isEqualTo("connection-refused");
    }
  }

  @Test
  void aWitnessThatSawAnotherHistoryIsAnAlarm() {
    grow(3);
    try (Witnesses witnesses = witnesses(true, council)) {
      WitnessHealth health = new WitnessHealth(witnesses, meters);
      assertThat(witnesses.all().getFirst().round()).isEqualTo(WitnessFollower.Standing.WELL);
      // Put back from before, and gone on in another way.
      database.close();
      database = LedgerDatabase.open("jdbc:sqlite:" + folder.resolve("other.db"), null, null);
      store = new LedgerStore(database.dataSource());
      grow(2);
      try (Witnesses forked = witnesses(true, council)) {
        assertThat(forked.all().getFirst().round())
            .isEqualTo(new WitnessFollower.Standing("witness-saw-more", true));
        forked.start();
        WitnessHealth alarm = new WitnessHealth(forked, new SimpleMeterRegistry());
        await("the alarm").until(() -> alarm.health().getStatus().equals(Status.OUT_OF_SERVICE));
        council.behave(TestWitness.Manner.BROKEN);
        int asked = council.asked();
        await("it is away by now").until(() -> council.asked() > asked + 1);
        assertThat(alarm.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(new Cosignatures(store).lastOf(council.key.verifier())).isZero();
      }
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
  }

  @Test
  void nothingIsSentInsideTheNetworkUnlessThatIsAllowed() {
    grow(1);
    assertThatThrownBy(() -> witnesses(false, council))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("witnesses[0].url")
        .hasMessageContaining("https://");
    Names inside = new Names(_ -> new InetAddress[] {InetAddress.getLoopbackAddress()}, false);
    try (WitnessHttp way = new WitnessHttp("https://witness.example.com/", inside, TIMEOUT)) {
      assertThatThrownBy(() -> way.add("old 0\n"))
          .isInstanceOfSatisfying(
              WitnessAway.class, away -> assertThat(away.code()).isEqualTo("address-not-public"));
    }
    assertThat(council.asked()).isZero();
  }

  @Test
  void aKeyThatIsNoWitnesssIsRefusedAtTheStart() {
    for (String key : List.of(LOG.verifier().toString(), "", "council", LOG.stored())) {
      WitnessSettings settings =
          new WitnessSettings(
              List.of(new WitnessSettings.Named("https://witness.example.com", key)),
              TIMEOUT,
              false);
      assertThatThrownBy(() ->
              new Witnesses(store, settings, new Names(InetAddress::getAllByName, false), CLOCK))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("witnesses[0].key")
          .hasMessageNotContaining("PRIVATE");
    }
    assertThatThrownBy(() -> witnesses(true, council, council))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("witnesses[1].key");
  }

  @Test
  void anAddressThatCanNotBeAskedIsRefusedAtTheStart() {
    for (String url : List.of("", "//witness.example.com", "https://witness.example.com/?a=1")) {
      WitnessSettings settings =
          new WitnessSettings(
              List.of(new WitnessSettings.Named(url, council.key.verifier().toString())),
              TIMEOUT,
              false);
      assertThatThrownBy(() ->
              new Witnesses(store, settings, new Names(InetAddress::getAllByName, false), CLOCK))
          .as(url)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("witnesses[0].url");
    }
  }

  @Test
  void thePauseDoublesUpToFiveMinutes() {
    assertThat(WitnessFollower.backOff(1, 0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(WitnessFollower.backOff(4, 0)).isEqualTo(Duration.ofSeconds(8));
    assertThat(WitnessFollower.backOff(4, 1)).isEqualTo(Duration.ofSeconds(4));
    assertThat(WitnessFollower.backOff(1000, 0)).isEqualTo(Duration.ofMinutes(5));
  }
}
