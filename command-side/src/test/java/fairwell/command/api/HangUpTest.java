package fairwell.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class HangUpTest {

  @Test
  void aCommandUnderWayIsNeitherInterruptedNorLostWhenTheClientLeaves() throws Exception {
    try (var threads = new CommandThreads(1, 1)) {
      var begun = new CountDownLatch(1);
      var goOn = new CountDownLatch(1);
      var interrupted = new AtomicBoolean();
      var done = new AtomicBoolean();
      var client =
          threads
              .run(() -> {
                begun.countDown();
                try {
                  goOn.await();
                  done.set(true);
                } catch (InterruptedException e) {
                  interrupted.set(true);
                }
                return CompletableFuture.completedFuture("receipt");
              })
              .subscribe();
      begun.await();
      client.dispose();
      goOn.countDown();

      await().untilTrue(done);
      assertThat(interrupted).isFalse();
    }
  }

  @Test
  void aCommandThatWaitsInTheQueueIsStillCarriedOut() throws Exception {
    try (var threads = new CommandThreads(1, 1)) {
      var goOn = new CountDownLatch(1);
      var done = new AtomicBoolean();
      threads.run(() -> waitFor(goOn)).subscribe();
      var second =
          threads
              .run(() -> {
                done.set(true);
                return CompletableFuture.completedFuture("receipt");
              })
              .subscribe();
      second.dispose();
      goOn.countDown();

      await().untilTrue(done);
    }
  }

  @Test
  void fullThreadsAndAFullQueueAreAProblemAtOnce() throws Exception {
    try (var threads = new CommandThreads(1, 1)) {
      var goOn = new CountDownLatch(1);
      threads.run(() -> waitFor(goOn)).subscribe();
      threads.run(() -> waitFor(goOn)).subscribe();

      StepVerifier.create(threads.run(() -> waitFor(goOn)))
          .expectErrorMessage("overloaded")
          .verify();
      goOn.countDown();
    }
  }

  private static CompletableFuture<String> waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return CompletableFuture.completedFuture("receipt");
  }
}
