package fairwell.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.event.Recorded;
import fairwell.log.read.LogReader;
import fairwell.testing.NeedsPostgres;
import fairwell.testing.PostgresServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@NeedsPostgres
@SuppressWarnings("NullAway.Init")
class PostgresLogTest extends LogCases {

  private static final Executor THREADS = task -> Thread.ofPlatform().start(task);

  private String url;

  @Override
  String[] database() {
    if (url == null) {
      url = PostgresServer.shared().newDatabase();
    }
    return new String[] {"fairwell.log.url=" + url};
  }

  @Test
  void waitsForTheWriterThatCameBeforeAndKeepsTheOrder() throws Exception {
    var reader = app.getBean(LogReader.class);
    var from = reader.head();
    var slow = new Slow("E-slow");
    append("E-fast");

    var read = CompletableFuture.supplyAsync(() -> readFrom(from), THREADS);
    // It can hand over nothing: the slow one took the lower position.
    assertThatThrownBy(() -> read.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    assertThat(app.getBean(EventStorageEngine.class).readEvents(reader.tokenAt(from), false))
        .isEmpty();

    slow.end(true);
    assertThat(read.get(20, TimeUnit.SECONDS))
        .extracting(Recorded::streamId)
        .containsExactly("E-slow", "E-fast");
  }

  @Test
  void goesOnWhenTheWriterThatCameBeforeGaveUp() throws Exception {
    var from = app.getBean(LogReader.class).head();
    var slow = new Slow("E-gave-up");
    append("E-stayed");

    var read = CompletableFuture.supplyAsync(() -> readFrom(from), THREADS);
    slow.end(false);

    assertThat(read.get(20, TimeUnit.SECONDS))
        .extracting(Recorded::streamId)
        .containsExactly("E-stayed");
  }

  @Test
  void letsTwoNodesWriteOneStream() {
    try (var other = start(data)) {
      var answers =
          IntStream.range(0, 40)
              .mapToObj(i -> giveLater(i % 2 == 0 ? app : other, "E-shared"))
              .toList();

      assertThat(answers.stream().map(CompletableFuture::join).sorted())
          .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
    }
  }

  private List<Recorded> readFrom(long from) {
    var reader = app.getBean(LogReader.class);
    var read = new ArrayList<Recorded>();
    reader.read(from, reader.head(), 100, read::add);
    return read;
  }

  private void append(String stream) {
    app.getBean(EventStorageEngine.class).appendEvents(List.of(event(stream, 0)));
  }

  /** A writer that has taken its position and takes its time. */
  private final class Slow {

    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final CompletableFuture<Void> ended;
    private volatile boolean commit;

    Slow(String stream) throws InterruptedException {
      var taken = new CountDownLatch(1);
      ended =
          CompletableFuture.runAsync(
              () ->
                  app.getBean(TransactionTemplate.class)
                      .executeWithoutResult(status -> {
                        append(stream);
                        taken.countDown();
                        try {
                          mayEnd.await();
                        } catch (InterruptedException e) {
                          throw new IllegalStateException(e);
                        }
                        if (!commit) {
                          status.setRollbackOnly();
                        }
                      }),
              THREADS);
      taken.await();
    }

    void end(boolean byCommit) {
      commit = byCommit;
      mayEnd.countDown();
      ended.join();
    }
  }
}
