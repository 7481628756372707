package fairwell.command.webhook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.webhook.rule.Standing.Cause;
import fairwell.command.webhook.rule.Standing.Next;
import fairwell.command.webhook.rule.Standing.Status;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Duration PATIENCE = Duration.ofDays(5);
  private static final Outcome DOWN = Outcome.answered(503, null);

  private final Standing fresh = Standing.startingAfter(7, NOW);

  @Test
  void whatWasTakenIsDealtWith() {
    Next next = fresh.after(Outcome.answered(204, null), 9, NOW, 0, PATIENCE);

    assertThat(next).isEqualTo(new Next(Standing.startingAfter(9, NOW), false));
  }

  @Test
  void aFailureKeepsTheEventAndWaits() {
    Standing failed = after(fresh, DOWN, NOW);

    assertThat(failed.position()).isEqualTo(7);
    assertThat(failed.failures()).isOne();
    assertThat(failed.failingSince()).isEqualTo(NOW);
    assertThat(failed.nextAt()).isEqualTo(NOW.plusSeconds(5));
  }

  @Test
  void aDeadLetterSentAgainDoesNotTouchTheNextEvent() {
    Standing failed = after(fresh, DOWN, NOW);

    assertThat(failed.afterLetter(Outcome.answered(204, null), NOW, 0).failures()).isOne();
    Standing paused = fresh.afterLetter(DOWN, NOW, 0);
    assertThat(paused.position()).isEqualTo(7);
    assertThat(paused.failures()).isZero();
    assertThat(paused.nextAt()).isEqualTo(NOW.plusSeconds(5));
    Standing gone = fresh.afterLetter(Outcome.answered(410, null), NOW, 0);
    assertThat(gone.cause()).isEqualTo(Cause.GONE);
    assertThat(fresh.afterLetter(Outcome.answered(503, Duration.ofHours(1)), NOW, 0).nextAt())
        .isEqualTo(NOW.plus(Duration.ofHours(1)));
  }

  @Test
  void aRedirectIsAFailure() {
    assertThat(after(fresh, Outcome.answered(302, null), NOW).failures()).isOne();
  }

  @Test
  void anEventIsGivenUpAtTheEndOfTheScheduleAndTheNextOneFollows() {
    Standing standing = fresh;
    Instant now = NOW;
    for (int i = 0; i < Backoff.PAUSES.size(); i++) {
      standing = after(standing, DOWN, now);
      assertThat(standing.position()).isEqualTo(7);
      now = standing.nextAt();
    }
    Next last = standing.after(DOWN, 9, now, 0, PATIENCE);

    assertThat(last.givenUp()).isTrue();
    assertThat(last.standing().position()).isEqualTo(9);
    assertThat(last.standing().status()).isEqualTo(Status.ACTIVE);
    assertThat(last.standing().failingSince()).isEqualTo(NOW);
  }

  @Test
  void whoTakesNothingForDaysIsSwitchedOffAndLosesNothing() {
    Standing failing = after(fresh, DOWN, NOW);
    Standing off = after(failing, DOWN, NOW.plus(PATIENCE));

    assertThat(off.status()).isEqualTo(Status.DISABLED);
    assertThat(off.cause()).isEqualTo(Cause.FAILING);
    assertThat(off.position()).isEqualTo(7);
    assertThat(off.resumed(NOW)).isEqualTo(fresh);
  }

  @Test
  void whoIsGoneIsSwitchedOffAtOnce() {
    Standing off = after(fresh, Outcome.answered(410, null), NOW);

    assertThat(off.status()).isEqualTo(Status.DISABLED);
    assertThat(off.cause()).isEqualTo(Cause.GONE);
    assertThat(off.position()).isEqualTo(7);
  }

  @Test
  void aPauseThatIsAskedForIsKeptUpToADay() {
    assertThat(asked(Duration.ofMinutes(10))).isEqualTo(Duration.ofMinutes(10));
    assertThat(asked(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(5));
    assertThat(asked(Duration.ofDays(30))).isEqualTo(Duration.ofDays(1));
  }

  private Duration asked(Duration pause) {
    return Duration.between(NOW, after(fresh, Outcome.answered(429, pause), NOW).nextAt());
  }

  private static Standing after(Standing standing, Outcome outcome, Instant now) {
    return standing.after(outcome, 9, now, 0, PATIENCE).standing();
  }
}
