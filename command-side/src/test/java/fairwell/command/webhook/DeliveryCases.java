package fairwell.command.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.command.webhook.TestReceiver.Received;
import fairwell.command.webhook.rule.Backoff;
import fairwell.command.webhook.rule.Standing;
import fairwell.command.webhook.rule.Standing.Status;
import fairwell.command.webhook.rule.WebhookSecret;
import fairwell.command.webhook.store.Attempt;
import fairwell.command.webhook.store.DeadLetter;
import fairwell.kernel.event.Recorded;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sending of events promises on every database, to a receiver over real HTTP. */
abstract class DeliveryCases {

  private static final String ID = "W-1";

  @TempDir Path folder;

  private final MovedClock clock = new MovedClock();
  private final ListedLog log = new ListedLog();
  private final TestReceiver receiver = new TestReceiver();
  private String url = "";
  private DeliveryWorld world;

  /** The address of a new database. */
  abstract String newDatabase(Path folder);

  @BeforeEach
  void open() {
    url = newDatabase(folder);
    world = new DeliveryWorld(folder, url, log, clock);
  }

  @AfterEach
  void close() {
    world.close();
    receiver.close();
  }

  @Test
  void whatHappensIsSentInItsOrderSignedAndOnce() {
    String secret = world.register(ID, receiver);
    List<String> expected = happens("C-1", "C-2");

    everythingIsSentAndWrittenDown();
    assertThat(receiver.takenIds()).isEqualTo(expected);
    assertThat(receiver.all()).allMatch(received -> received.isSignedWith(secret));
    Received first = receiver.all().getFirst();
    assertThat(first.event().path("type").asString())
        .isEqualTo("fairwell.offboarding.CaseOpened.v1");
    assertThat(first.event().path("subject").asString()).isEqualTo("C-1");
    assertThat(first.event().path("id").asString()).isEqualTo(first.id());
    assertThat(world.webhooks.attempts(ID, Long.MAX_VALUE, 100))
        .hasSameSizeAs(expected)
        .allMatch(attempt -> attempt.failure() == null);
  }

  @Test
  void ofAConfidentialCaseNothingIsSentBeforeNotice() {
    world.register(ID, receiver);
    List<Recorded> secret = CaseTale.of("C-1", true, 1);
    log.add(secret.subList(0, CaseTale.NOTICE));
    await().until(() -> world.endpoint(ID).standing().position() == CaseTale.NOTICE);
    assertThat(receiver.all()).isEmpty();

    log.add(secret.subList(CaseTale.NOTICE, secret.size()));
    await().until(() -> receiver.all().size() == 2);
    assertThat(receiver.takenIds()).containsExactly("C-1-e4", "C-1-e5");

    world.webhooks.sendAfter(ID, 0);
    await().until(() -> receiver.all().size() == 4);
    assertThat(new HashSet<>(receiver.takenIds())).containsExactlyInAnyOrder("C-1-e4", "C-1-e5");
  }

  @Test
  void aReceiverThatIsDownForAnHourLosesNothing() {
    receiver.answers(503);
    world.register(ID, receiver);
    List<String> expected = new ArrayList<>(happens("C-1"));
    for (int minute = 0; minute < 60; minute += 5) {
      await().until(this::waits);
      clock.move(Duration.ofMinutes(5));
      expected.addAll(happens("C-m" + minute));
    }
    // An attempt under way would fail hours later by the clock, and wait for hours more.
    await().until(this::waits);
    assertThat(receiver.taken()).isEmpty();

    receiver.answers(200);
    // The fourth pause is two hours, lengthened by up to a tenth.
    clock.move(Duration.ofHours(3));
    await().until(() -> receiver.taken().size() == expected.size());
    assertThat(receiver.takenIds()).isEqualTo(expected);
    assertThat(world.webhooks.letters(ID, 10)).isEmpty();
    assertThat(world.endpoint(ID).standing().failures()).isZero();
  }

  @Test
  void everyAttemptHasTheSameIdAndTheSameBody() {
    receiver.answers((got, headers) -> receiver.all().size() < 3 ? 500 : 204);
    world.register(ID, receiver);
    happens("C-1");
    for (Duration pause : Backoff.PAUSES.subList(0, 3)) {
      await().until(this::waits);
      clock.move(pause.plus(pause.dividedBy(10)));
    }
    await().until(() -> !receiver.taken().isEmpty());
    List<Received> tries =
        receiver.all().stream().filter(received -> received.id().equals("C-1-e0")).toList();
    assertThat(tries).hasSize(4);
    assertThat(tries).extracting(Received::body).containsOnly(tries.getFirst().body());
    assertThat(tries.getLast().timestamp()).isGreaterThan(tries.getFirst().timestamp());
  }

  @Test
  void aReceiverThatAsksForAPauseIsLeftAlone() {
    receiver.answers((got, headers) -> {
      headers.put("Retry-After", List.of("3600"));
      return 429;
    });
    world.register(ID, receiver);
    happens("C-1");
    await().until(this::waits);

    assertThat(world.endpoint(ID).standing().nextAt())
        .isAfter(clock.instant().plus(Duration.ofMinutes(50)));
  }

  @Test
  void whoIsGoneIsSentNothingUntilItIsResumed() {
    receiver.answers(410);
    world.register(ID, receiver);
    List<String> expected = happens("C-1");
    await().until(() -> world.endpoint(ID).standing().status() == Status.DISABLED);
    assertThat(receiver.all()).hasSize(1);
    assertThat(world.endpoint(ID).standing().cause()).isEqualTo(Standing.Cause.GONE);

    receiver.answers(204);
    world.webhooks.resume(ID);
    clock.move(Duration.ofMinutes(1));
    await().until(() -> receiver.taken().size() == expected.size());
    assertThat(receiver.takenIds()).isEqualTo(expected);
  }

  @Test
  void whatWasGivenUpIsListedAndCanBeSentAgain() {
    receiver.answers((got, headers) -> got.id().equals("C-1-e1") ? 500 : 204);
    world.register(ID, receiver);
    List<String> expected = new ArrayList<>(happens("C-1"));
    expected.remove("C-1-e1");
    for (Duration pause : Backoff.PAUSES) {
      await().until(this::waits);
      clock.move(pause.plus(pause.dividedBy(10)));
    }
    await().until(() -> receiver.taken().size() == expected.size());
    assertThat(receiver.takenIds()).isEqualTo(expected);
    DeadLetter letter = world.webhooks.letters(ID, 10).getFirst();
    assertThat(letter.messageId()).isEqualTo("C-1-e1");
    assertThat(letter.status()).isEqualTo(500);

    receiver.answers(204);
    assertThat(world.webhooks.sendAgain(ID, letter.position())).isTrue();
    await().until(() -> world.webhooks.letters(ID, 10).isEmpty());
    assertThat(receiver.takenIds().getLast()).isEqualTo("C-1-e1");
  }

  @Test
  void deadLettersStopAtTheFirstThatIsNotTaken() {
    register(ID);
    happens("C-1");
    everythingIsSentAndWrittenDown();
    letters(1, 2, 3);
    receiver.answers(500);
    world.webhooks.sendAgain(ID, 1);
    world.webhooks.sendAgain(ID, 2);
    world.webhooks.sendAgain(ID, 3);

    await().until(() -> world.endpoint(ID).standing().nextAt().isAfter(clock.instant()));
    await().until(() -> receiver.all().size() == 6);
    assertThat(world.webhooks.letters(ID, 10)).hasSize(3);
    // Whatever was not tried is still to be sent; the one that failed is not.
    assertThat(world.webhooks.letters(ID, 10))
        .extracting(DeadLetter::due)
        .containsExactly(false, true, true);
    receiver.answers(204);
    clock.move(Duration.ofMinutes(1));
    await().until(() -> world.webhooks.letters(ID, 10).size() == 1);
    assertThat(receiver.all()).hasSize(8);
  }

  @Test
  void whoIsGoneGetsNoDeadLetterEither() {
    register(ID);
    happens("C-1");
    everythingIsSentAndWrittenDown();
    letters(1, 2);
    receiver.answers(410);
    world.webhooks.sendAgain(ID, 1);
    world.webhooks.sendAgain(ID, 2);

    await().until(() -> world.endpoint(ID).standing().status() == Status.DISABLED);
    assertThat(world.endpoint(ID).standing().cause()).isEqualTo(Standing.Cause.GONE);
    assertThat(receiver.all()).hasSize(6);
  }

  @Test
  void ofOneThatWasRemovedMeanwhileNothingIsWritten() {
    register(ID);
    receiver.answers((got, headers) -> {
      world.webhooks.remove(ID);
      return 500;
    });
    happens("C-1");

    await().until(() -> receiver.all().size() == 1);
    await().until(() -> tasks() == 0);
    assertThat(world.webhooks.attempts(ID, Long.MAX_VALUE, 10)).isEmpty();
    assertThat(world.webhooks.letters(ID, 10)).isEmpty();
    register("W-2");
    receiver.answers((got, headers) -> {
      world.webhooks.remove("W-2");
      return 204;
    });
    world.webhooks.ping("W-2");
    assertThat(world.webhooks.attempts("W-2", Long.MAX_VALUE, 10)).isEmpty();
  }

  @Test
  void aDeadLetterReadsNoMoreOfTheLogThanItsEvent() {
    register(ID);
    happens("C-1", "C-2");
    await().until(() -> world.endpoint(ID).standing().position() == log.head());
    world.webhooks.pause(ID);
    await().until(() -> receiver.all().size() == 10);
    letters(1);
    log.widest();
    world.webhooks.sendAgain(ID, 1);
    world.webhooks.resume(ID);
    clock.move(Duration.ofMinutes(1));

    await().until(() -> receiver.all().size() == 11);
    assertThat(log.widest()).isLessThanOrEqualTo(1);
  }

  @Test
  void aSecretThatDoesNotOpenIsAFailedAttempt() {
    register(ID);
    world
        .sql()
        .update("update webhook_secret set sealed = ?", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    happens("C-1");

    await().until(this::waits);
    assertThat(world.webhooks.attempts(ID, Long.MAX_VALUE, 10).getFirst().failure())
        .isEqualTo("secret-does-not-open");
    assertThat(receiver.all()).isEmpty();
  }

  @Test
  void asManyReceiversAsThereMayBeAreSentSomethingAtATimeByOneHost() throws InterruptedException {
    CountDownLatch all = new CountDownLatch(DeliveryWorld.MOST);
    receiver.answers((got, headers) -> {
      all.countDown();
      all.await();
      return 204;
    });
    for (int i = 0; i < DeliveryWorld.MOST; i++) {
      register("W-" + i);
    }
    happens("C-1");

    assertThat(all.await(15, TimeUnit.SECONDS)).as("all of them at the same time").isTrue();
    await().until(() -> receiver.taken().size() == 5 * DeliveryWorld.MOST);
  }

  @Test
  void movingAReceiverForgetsItsDeadLettersWithIt() {
    register(ID);
    happens("C-1");
    everythingIsSentAndWrittenDown();
    letters(1, 4);

    world.webhooks.sendAfter(ID, 2);
    assertThat(world.webhooks.letters(ID, 10)).extracting(DeadLetter::position).containsExactly(1L);
    // Where nothing is moved, nothing is forgotten.
    world.sql().update("update webhook_dead_letter set endpoint_id = 'W-nobody'");
    assertThat(world.webhooks.sendAfter("W-nobody", 0)).isEmpty();
    assertThat(world.webhooks.letters("W-nobody", 10)).hasSize(1);
  }

  @Test
  void whoTakesNothingForDaysIsSwitchedOff() {
    receiver.answers(500);
    world.register(ID, receiver);
    happens("C-1");
    await().until(this::waits);
    clock.move(Duration.ofDays(5));

    await().until(() -> world.endpoint(ID).standing().status() == Status.DISABLED);
    assertThat(world.endpoint(ID).standing().cause()).isEqualTo(Standing.Cause.FAILING);
    assertThat(world.endpoint(ID).standing().position()).isZero();
  }

  @Test
  void aSlowReceiverKeepsNoOtherWaiting() throws InterruptedException {
    CountDownLatch answer = new CountDownLatch(1);
    try (TestReceiver slow = new TestReceiver()) {
      slow.answers((got, headers) -> {
        answer.await();
        return 204;
      });
      world.register("W-slow", slow);
      world.register(ID, receiver);
      List<String> expected = happens("C-1", "C-2");

      await().until(() -> receiver.taken().size() == expected.size());
      assertThat(slow.all()).isEmpty();
      answer.countDown();
      await().until(() -> slow.taken().size() == expected.size());
    }
  }

  @Test
  void whileASecretIsExchangedBothSign() {
    String old = world.register(ID, receiver);
    String fresh =
        world
            .webhooks
            .rotate(ID, "second", Duration.ofHours(24))
            .map(WebhookSecret::shown)
            .orElseThrow();
    assertThat(world.webhooks.rotate(ID, "second", Duration.ofHours(24))).isEmpty();
    happens("C-1");
    await().until(() -> receiver.all().size() == 5);
    assertThat(receiver.all()).allMatch(got -> got.isSignedWith(old) && got.isSignedWith(fresh));

    clock.move(Duration.ofHours(24));
    happens("C-2");
    await().until(() -> receiver.all().size() == 10);
    assertThat(receiver.all().subList(5, 10))
        .allMatch(got -> !got.isSignedWith(old) && got.isSignedWith(fresh));
  }

  @Test
  void whatIsSentAgainFromAPositionHasTheSameIds() {
    world.register(ID, receiver);
    List<String> expected = happens("C-1");
    everythingIsSentAndWrittenDown();

    world.webhooks.sendAfter(ID, 0);
    await().until(() -> receiver.all().size() == 2 * expected.size());
    assertThat(receiver.takenIds().subList(expected.size(), 2 * expected.size()))
        .isEqualTo(expected);
  }

  @Test
  void anotherProcessGoesOnWhereThisOneStopped() {
    String secret = world.register(ID, receiver);
    List<String> expected = new ArrayList<>(happens("C-1"));
    everythingIsSentAndWrittenDown();
    world.close();
    expected.addAll(happens("C-2"));

    world = new DeliveryWorld(folder, url, log, clock);
    await().until(() -> receiver.all().size() == expected.size());
    assertThat(receiver.takenIds()).isEqualTo(expected);
    assertThat(receiver.all()).allMatch(got -> got.isSignedWith(secret));
  }

  @Test
  void whoIsPausedIsSentNothingAndMissesNothing() {
    world.register(ID, receiver);
    world.webhooks.pause(ID);
    nobodyIsUnderWay();
    List<String> expected = happens("C-1");
    clock.move(Duration.ofMinutes(1));
    assertThat(receiver.all()).isEmpty();

    world.webhooks.resume(ID);
    clock.move(Duration.ofMinutes(1));
    await().until(() -> receiver.all().size() == expected.size());
    assertThat(receiver.takenIds()).isEqualTo(expected);
  }

  @Test
  void aTestIsSentAtOnceAndSaysWhatWasAnswered() {
    String secret = world.register(ID, receiver);
    receiver.answers(418);

    assertThat(world.webhooks.ping(ID).orElseThrow().status()).isEqualTo(418);
    assertThat(receiver.all().getFirst().isSignedWith(secret)).isTrue();
    assertThat(receiver.all().getFirst().event().path("type").asString())
        .isEqualTo("fairwell.Ping.v1");
    Attempt attempt = world.webhooks.attempts(ID, Long.MAX_VALUE, 10).getFirst();
    assertThat(attempt.position()).isNull();
    assertThat(world.endpoint(ID).standing().failures()).isZero();
  }

  @Test
  void whoIsRemovedIsForgotten() {
    world.register(ID, receiver);
    happens("C-1");
    everythingIsSentAndWrittenDown();

    assertThat(world.webhooks.remove(ID)).isTrue();
    assertThat(world.webhooks.remove(ID)).isFalse();
    assertThat(world.webhooks.secrets(ID)).isEmpty();
    assertThat(world.webhooks.attempts(ID, Long.MAX_VALUE, 10)).isEmpty();
  }

  private void register(String id) {
    world.register(id, receiver);
  }

  /** How many receivers are worked for. */
  private int tasks() {
    Integer count = world.sql().queryForObject("select count(*) from outside_task", Integer.class);
    return count == null ? 0 : count;
  }

  /** Dead letters at these positions. */
  private void letters(long... positions) {
    for (long position : positions) {
      world
          .sql()
          .update(
              "insert into webhook_dead_letter (endpoint_id, position, message_id, event_type,"
                  + " given_up_at, due) values (?, ?, ?, ?, 0, ?)",
              ID,
              position,
              "C-1-e" + (position - 1),
              "any",
              false);
    }
  }

  /** Whether the receiver failed and is not tried again before the clock moves. */
  private boolean waits() {
    Standing standing = world.endpoint(ID).standing();
    return standing.failures() > 0 && standing.nextAt().isAfter(clock.instant());
  }

  /** Whoever looked before the pause may still send one event, which then comes twice. */
  private void nobodyIsUnderWay() {
    String waiting = "select count(*) from outside_task where not picked";
    await().until(() -> Long.valueOf(1).equals(world.sql().queryForObject(waiting, Long.class)));
  }

  /** A receiver has its event before the sender has written down that it took it. */
  private void everythingIsSentAndWrittenDown() {
    await().until(() -> world.endpoint(ID).standing().position() == log.head());
  }

  /** Lets cases happen, and says the ids that leave, in their order. */
  private List<String> happens(String... cases) {
    List<String> ids = new ArrayList<>();
    for (String id : cases) {
      log.add(CaseTale.of(id, false, log.head() + 1));
      for (int event = 0; event <= 5; event++) {
        if (event != 3) {
          ids.add(id + "-e" + event);
        }
      }
    }
    return ids;
  }
}
