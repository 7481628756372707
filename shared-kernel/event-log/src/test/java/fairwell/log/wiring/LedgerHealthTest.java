package fairwell.log.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.store.Ledger;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.log.ledger.LedgerWriter;
import fairwell.log.sample.GiveFeedback;
import fairwell.log.sample.SampleApp;
import fairwell.log.store.LedgerDatabase;
import fairwell.log.store.LogStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long an event waits for its signature is seen, by a clock that only the test moves. */
class LedgerHealthTest {

  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

  @TempDir private Path folder;

  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final SigningKey key =
      SigningKey.generate("example.org/ledger", SignatureType.ED25519, new SecureRandom());
  private final BlindingKey blinding = BlindingKey.generate(new SecureRandom());

  private ConfigurableApplicationContext app;
  private LedgerDatabase database;
  private LedgerStore store;
  private volatile Instant now = NOON;

  @BeforeEach
  void open() {
    app = SampleApp.start(folder);
    database = LedgerDatabase.open("jdbc:sqlite:" + folder.resolve("ledger.db"), null, null);
    store = new LedgerStore(database.dataSource());
  }

  @AfterEach
  void close() {
    database.close();
    app.close();
  }

  private LedgerWriter writer(Supplier<Ledger> ledger) {
    return new LedgerWriter(app.getBean(LogStore.class).rows(), ledger, () -> now);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  /** The ledger, but not before the gate is open. */
  private Ledger opened() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Ledger.open(store, List.of(key), blinding);
  }

  private void give(String employee) {
    app.getBean(CommandGateway.class)
        .sendAndWait(new GiveFeedback(new EmployeeId(employee), "words"));
  }

  private long head() {
    return app.getBean(LogStore.class).rows().head();
  }

  private double lag() {
    return meters.get(LedgerHealth.LAG).gauge().value();
  }

  /** When each checkpoint was signed by the clock, in the order of their sizes. */
  private List<@Nullable String> signed() {
    return new JdbcTemplate(database.dataSource())
        .queryForList("select signed_at from ledger_checkpoint order by size", String.class);
  }

  @Test
  void whileNothingIsWrittenTheLagRisesAndBeyondFiveSecondsTheHealthIsDown() {
    try (LedgerWriter writer = writer(this::opened)) {
      LedgerHealth health = new LedgerHealth(writer, store, meters);
      writer.start();
      assertThat(lag()).isZero();
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);

      give("E-waits");
      assertThat(lag()).isZero();
      pass(Duration.ofSeconds(3));
      give("E-waits-too");
      assertThat(lag()).isEqualTo(3);
      pass(Duration.ofSeconds(2));
      assertThat(lag()).isEqualTo(5);
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);
      pass(Duration.ofMillis(1));
      assertThat(lag()).isEqualTo(5.001);
      assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
      assertThat(health.health().getDetails())
          .containsEntry("lagSeconds", 5.001)
          .containsEntry("entries", 0L)
          .doesNotContainKey("trouble");
      assertThat(store.checkpoint()).isEmpty();

      gate.countDown();
      await("the ledger covers the log").until(() -> writer.covered() >= head());
      assertThat(lag()).isZero();
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);
      assertThat(signed()).containsExactly(now.toString());
    }
  }

  @Test
  void growthIsSignedWithinASecondByTheClock() {
    gate.countDown();
    try (LedgerWriter writer = writer(this::opened)) {
      LedgerHealth health = new LedgerHealth(writer, store, meters);
      writer.start();
      give("E-first");
      await("the first is covered").until(() -> writer.covered() >= head());
      for (int times = 1; times <= 3; times++) {
        give("E-next");
        long head = head();
        await("it is in the ledger").until(() -> store.head().token() >= head);
        // The checkpoint comes in the transaction of the entries or later: here it is not time yet.
        assertThat(signed()).hasSize(times);
        Instant grown = now;
        pass(Duration.ofMillis(400));
        assertThat(lag()).isEqualTo(0.4);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        pass(Duration.ofMillis(200));
        await("it is covered").until(() -> writer.covered() >= head);
        assertThat(Checkpoint.parse(store.checkpoint().orElseThrow().text()).size())
            .isEqualTo(store.head().size());
        assertThat(Duration.between(grown, Instant.parse(signed().getLast())))
            .isPositive()
            .isLessThanOrEqualTo(Duration.ofSeconds(1));
      }
    }
  }

  @Test
  void whatDoesNotFitWhatWasSignedIsToldAtOnce() {
    give("E-signed");
    gate.countDown();
    try (LedgerWriter writer = writer(this::opened)) {
      writer.start();
      await("it is covered").until(() -> writer.covered() >= head());
    }
    SigningKey other = SigningKey.generate(key.name(), SignatureType.ED25519, new SecureRandom());
    try (LedgerWriter writer = writer(() -> Ledger.open(store, List.of(other), blinding))) {
      LedgerHealth health = new LedgerHealth(writer, store, meters);
      writer.start();
      await("it is seen").until(() -> writer.trouble().isPresent());
      assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
      assertThat(health.health().getDetails())
          .containsEntry("trouble", "the last checkpoint was not signed by the key that is here");
    }
  }
}
