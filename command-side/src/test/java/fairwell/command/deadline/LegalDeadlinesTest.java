package fairwell.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import fairwell.command.offboarding.command.CheckDeadline;
import fairwell.command.offboarding.command.CheckDisputeTerm;
import fairwell.command.offboarding.command.CheckFollowUp;
import fairwell.command.offboarding.command.CheckOffer;
import fairwell.command.privacy.EraseWhenDue;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.log.EventLogProperties;
import fairwell.log.store.LogDatabase;
import fairwell.testing.NeedsPostgres;
import fairwell.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LegalDeadlinesTest {

  private static final CaseId CASE = new CaseId("C-1");
  private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
  private static final Instant ON_THE_DAY = Instant.parse("2026-03-31T15:59:59Z");
  private static final Instant THE_DAY_AFTER = Instant.parse("2026-03-31T16:00:00Z");

  @TempDir Path folder;
  private final AtomicReference<Instant> now = new AtomicReference<>(ON_THE_DAY);
  private final List<Object> checks = new CopyOnWriteArrayList<>();

  @Test
  void theFirstMomentAfterTheDueDayIsMidnightInChina() {
    assertThat(LegalDeadlines.firstMomentAfter(DUE)).isEqualTo(THE_DAY_AFTER);
  }

  @Test
  void aDeadlineSurvivesARestartAndIsCheckedOnTheDayAfter() {
    survivesRestart("jdbc:sqlite:" + folder.resolve("events.db") + "?journal_mode=WAL");
  }

  @Test
  @NeedsPostgres
  void aDeadlineSurvivesARestartOnPostgres() {
    survivesRestart(PostgresServer.shared().newDatabase());
  }

  private void survivesRestart(String url) {
    try (var database = open(url);
        var before = deadlines(database)) {
      before.start();
      before.watch(CASE, DeadlineKind.CERTIFICATE, DUE);
      before.watch(CASE, DeadlineKind.HOUSING_FUND_TRANSFER, DUE.plusDays(30));
    }
    assertThat(checks).isEmpty();
    now.set(THE_DAY_AFTER);
    try (var database = open(url);
        var after = deadlines(database)) {
      after.start();
      await()
          .untilAsserted(() ->
              assertThat(checks)
                  .containsExactly(new CheckDeadline(CASE, DeadlineKind.CERTIFICATE)));
      assertThat(after.isWatched(CASE, DeadlineKind.HOUSING_FUND_TRANSFER)).isTrue();
      await().until(() -> !after.isWatched(CASE, DeadlineKind.CERTIFICATE));
    }
  }

  @Test
  void aDeadlineSetAgainMovesAndOneThatWasMetIsForgotten() {
    try (var database = open("jdbc:sqlite:" + folder.resolve("events.db"));
        var deadlines = deadlines(database)) {
      deadlines.watch(CASE, DeadlineKind.CERTIFICATE, DUE);
      deadlines.watch(CASE, DeadlineKind.CERTIFICATE, DUE.plusDays(10));
      deadlines.watch(CASE, DeadlineKind.FINAL_WAGES, DUE);
      deadlines.watch(CASE, DeadlineKind.FILE_AND_INSURANCE_TRANSFER, DUE);
      deadlines.forget(CASE, DeadlineKind.FINAL_WAGES);
      deadlines.forget(CASE, DeadlineKind.FINAL_WAGES);
      now.set(THE_DAY_AFTER);
      deadlines.start();

      await().until(() -> !checks.isEmpty());
      await().until(() -> !deadlines.isWatched(CASE, DeadlineKind.FILE_AND_INSURANCE_TRANSFER));
      assertThat(checks)
          .containsExactly(new CheckDeadline(CASE, DeadlineKind.FILE_AND_INSURANCE_TRANSFER));
      assertThat(deadlines.isWatched(CASE, DeadlineKind.CERTIFICATE)).isTrue();
    }
  }

  @Test
  void theLastDayOfAnOfferIsWatchedBesideTheDeadlines() {
    try (var database = open("jdbc:sqlite:" + folder.resolve("events.db"));
        var deadlines = deadlines(database)) {
      deadlines.watch(CASE, DeadlineKind.CERTIFICATE, DUE.plusDays(1));
      deadlines.watchOffer(CASE, "offer:1", DUE);
      deadlines.watchOffer(CASE, "offer-2", DUE);
      deadlines.forgetOffer(CASE, "offer-2");
      now.set(THE_DAY_AFTER);
      deadlines.start();

      await().until(() -> !deadlines.isOfferWatched(CASE, "offer:1"));
      assertThat(checks).containsExactly(new CheckOffer(CASE, "offer:1"));
      assertThat(deadlines.isWatched(CASE, DeadlineKind.CERTIFICATE)).isTrue();
    }
  }

  @Test
  void theDayOfAFollowUpIsWatchedUntilItIsDone() {
    try (var database = open("jdbc:sqlite:" + folder.resolve("events.db"));
        var deadlines = deadlines(database)) {
      deadlines.watchFollowUp(CASE, "call:1", DUE);
      deadlines.watchFollowUp(CASE, "call-2", DUE);
      deadlines.forgetFollowUp(CASE, "call-2");
      now.set(THE_DAY_AFTER);
      deadlines.start();

      await().until(() -> !deadlines.isFollowUpWatched(CASE, "call:1"));
      assertThat(checks).containsExactly(new CheckFollowUp(CASE, "call:1"));
    }
  }

  @Test
  void theDaysOfADisputeAreWatchedUntilSomebodyActs() {
    try (var database = open("jdbc:sqlite:" + folder.resolve("events.db"));
        var deadlines = deadlines(database)) {
      deadlines.watchDispute(CASE, "d:1", DisputeTermKind.LAWSUIT, DUE);
      deadlines.watchDispute(CASE, "d:1", DisputeTermKind.ANNULMENT, DUE);
      deadlines.forgetDispute(CASE, "d:1", DisputeTermKind.ANNULMENT);
      now.set(THE_DAY_AFTER);
      deadlines.start();

      await().until(() -> !deadlines.isDisputeWatched(CASE, "d:1", DisputeTermKind.LAWSUIT));
      assertThat(checks)
          .containsExactly(new CheckDisputeTerm(CASE, "d:1", DisputeTermKind.LAWSUIT));
    }
  }

  @Test
  void aDayOfADisputeThatHadPassedIsLookedAtWhenTheDayOfRecordingIsOver() {
    try (var database = open("jdbc:sqlite:" + folder.resolve("events.db"));
        var deadlines = deadlines(database)) {
      deadlines.watchDispute(CASE, "d-1", DisputeTermKind.LAWSUIT, DUE.minusDays(20));
      deadlines.watchDispute(CASE, "d-1", DisputeTermKind.ANNULMENT, DUE.plusDays(1));
      deadlines.watchFollowUp(CASE, "call", DUE.minusDays(1));
      deadlines.start();

      await().until(() -> !deadlines.isFollowUpWatched(CASE, "call"));
      assertThat(checks).containsExactly(new CheckFollowUp(CASE, "call"));
      now.set(THE_DAY_AFTER);
      await().until(() -> !deadlines.isDisputeWatched(CASE, "d-1", DisputeTermKind.LAWSUIT));
      assertThat(checks).contains(new CheckDisputeTerm(CASE, "d-1", DisputeTermKind.LAWSUIT));
      assertThat(deadlines.isDisputeWatched(CASE, "d-1", DisputeTermKind.ANNULMENT)).isTrue();
    }
  }

  /** What it does may let an automation forget the day while it is still being looked at. */
  @Test
  void aDayOfADisputeIsForgottenWhileItIsLookedAt() {
    var looks = new CountDownLatch(1);
    var forgotten = new CountDownLatch(1);
    try (var database = open("jdbc:sqlite:" + folder.resolve("events.db"));
        var deadlines =
            new LegalDeadlines(
                database,
                ((InstantSource) now::get).withZone(ZoneOffset.UTC),
                Duration.ofMillis(20),
                (check, _) -> {
                  looks.countDown();
                  awaitIt(forgotten);
                  checks.add(check);
                })) {
      deadlines.watchDispute(CASE, "d-1", DisputeTermKind.LAWSUIT, DUE);
      now.set(THE_DAY_AFTER);
      deadlines.start();
      awaitIt(looks);
      assertThat(deadlines.isDisputeWatched(CASE, "d-1", DisputeTermKind.LAWSUIT)).isTrue();
      deadlines.forgetDispute(CASE, "d-1", DisputeTermKind.LAWSUIT);
      forgotten.countDown();
      await().until(() -> !deadlines.isDisputeWatched(CASE, "d-1", DisputeTermKind.LAWSUIT));
      assertThat(checks).hasSize(1);
    }
  }

  private static void awaitIt(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void theLastDayOfKeepingIsWatchedAndMoves() {
    try (var database = open("jdbc:sqlite:" + folder.resolve("events.db"));
        var deadlines = deadlines(database)) {
      EmployeeId first = EmployeeId.ofNumber("0042");
      EmployeeId second = EmployeeId.ofNumber("0043");
      deadlines.watchErasure(first, DUE);
      deadlines.watchErasure(second, DUE);
      deadlines.watchErasure(second, DUE.plusYears(1));
      now.set(THE_DAY_AFTER);
      deadlines.start();

      await().until(() -> !deadlines.isErasureWatched(first));
      assertThat(checks).containsExactly(new EraseWhenDue(first));
      assertThat(deadlines.isErasureWatched(second)).isTrue();
    }
  }

  @Test
  void pollingLeavesTheOneWritingConnectionToTheWriters() throws SQLException {
    try (var database = open("jdbc:sqlite:" + folder.resolve("events.db") + "?journal_mode=WAL");
        var deadlines = deadlines(database)) {
      deadlines.start();
      try (var connection = database.getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create table t (x integer)");
      }
      for (int i = 0; i < 500; i++) {
        try (var connection = database.getConnection();
            var statement = connection.createStatement()) {
          assertThat(statement.executeUpdate("insert into t values (1)")).isOne();
        }
      }
    }
  }

  private LegalDeadlines deadlines(HikariDataSource database) {
    InstantSource source = now::get;
    Set<String> keys = ConcurrentHashMap.newKeySet();
    return new LegalDeadlines(
        database,
        source.withZone(ZoneOffset.UTC),
        Duration.ofMillis(20),
        (check, key) -> {
          assertThat(keys.add(key)).isTrue();
          checks.add(check);
        });
  }

  /** One connection, as SQLite's writer has; it would be waited for three seconds at most. */
  private HikariDataSource open(String url) {
    // The log's schema has the table of the deadlines.
    LogDatabase.open(
            new EventLogProperties(
                folder,
                new EventLogProperties.Log(url, null, null, 2, 1, 100, 100),
                new EventLogProperties.Keys(null, null, null, null, false)))
        .close();
    var database = new HikariDataSource();
    database.setJdbcUrl(url);
    database.setMaximumPoolSize(url.startsWith("jdbc:sqlite") ? 1 : 4);
    database.setConnectionTimeout(3_000);
    return database;
  }
}
