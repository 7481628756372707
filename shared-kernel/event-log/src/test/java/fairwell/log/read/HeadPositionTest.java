package fairwell.log.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadPositionTest {

  @Test
  void asksOnceForAllWhoWait() throws InterruptedException {
    var asked = new AtomicLong();
    var started = new CountDownLatch(1);
    var mayAnswer = new Semaphore(0);
    LongSupplier store =
        () -> {
          started.countDown();
          mayAnswer.acquireUninterruptibly();
          return asked.incrementAndGet();
        };
    try (var head = new HeadPosition(store)) {
      var first = head.sample();
      started.await();
      // These commit while the first question is under way, which may not have seen them.
      var later = IntStream.range(0, 50).mapToObj(i -> head.sample()).toList();
      mayAnswer.release(2);

      assertThat(first.join()).isEqualTo(1);
      assertThat(later).allSatisfy(sample -> assertThat(sample.join()).isEqualTo(2));
      assertThat(asked).hasValue(2);
    }
  }

  @Test
  void asksAnewAfterAFailure() {
    var asked = new AtomicLong();
    LongSupplier store =
        () -> {
          if (asked.incrementAndGet() == 1) {
            throw new IllegalStateException("down");
          }
          return 5;
        };
    try (var head = new HeadPosition(store)) {
      assertThatThrownBy(() -> head.sample().join()).hasMessageContaining("down");
      assertThat(head.sample().join()).isEqualTo(5);
    }
  }
}
