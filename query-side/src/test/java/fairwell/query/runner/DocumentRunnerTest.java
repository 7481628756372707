package fairwell.query.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.Recorded;
import fairwell.log.read.LogReader;
import fairwell.query.audit.AuditSlice;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.caselist.CaseRow;
import fairwell.query.runner.DocumentsStatus.Phase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** When the documents are made anew and when they are gone on with, and what is seen meanwhile. */
@SuppressWarnings("NullAway.Init")
class DocumentRunnerTest {

  private static final int CASES = 6;

  @TempDir private Path folder;

  private SqliteLog log;
  private final Bench bench = new Bench();

  @BeforeEach
  void open() {
    log = new SqliteLog(folder);
    log.cases(0, CASES);
  }

  @AfterEach
  void close() {
    log.close();
    bench.close();
  }

  @Test
  void goesOnWithDocumentsOfThisCodeAndMakesTheirIndexes() {
    startedAndStopped(new LiveBench.With());
    mark();
    bench.indexed.clear();

    startedAndStopped(new LiveBench.With());

    assertThat(marked()).as("not made anew").isTrue();
    assertThat(bench.indexed).contains(CaseListSlice.NAME, AuditSlice.NAME);
  }

  @Test
  void makesDocumentsOfAnotherVersionAnew() {
    startedAndStopped(new LiveBench.With());
    mark();
    LiveBench.With changed = new LiveBench.With();
    changed.slices = new ArrayList<>(Bench.SLICES);
    changed.slices.set(0, new SecondVersion());

    startedAndStopped(changed);
    assertThat(marked()).as("made anew").isFalse();

    mark();
    startedAndStopped(changed);
    assertThat(marked()).as("made anew once").isTrue();
  }

  @Test
  void theShapeOfADocumentTellsRecordsApartHoweverDeep() {
    assertThat(DocumentShape.of(One.class)).isEqualTo(DocumentShape.of(One.class));
    assertThat(DocumentShape.of(One.class)).isNotEqualTo(DocumentShape.of(Other.class));
    assertThat(DocumentShape.of(CaseRow.class)).isNotEqualTo(DocumentShape.of(One.class));
  }

  @Test
  void tellsHowFarItIsAndAnswersOnlyThen() {
    CountDownLatch half = new CountDownLatch(1);
    LiveBench.With with = new LiveBench.With();
    with.reader = real -> new HalfWay(real, half);
    try (LiveBench live = new LiveBench(bench, log, with)) {
      live.runner.start();
      await().until(() -> live.runner.progress() > 0);
      assertThat(live.runner.status().phase()).isEqualTo(Phase.REBUILDING);
      assertThat(live.runner.progress()).isBetween(0.01, 0.99);
      assertThat(live.runner.answers()).isFalse();
      assertThat(live.runner.rebuild()).as("asked twice, done once").isFalse();

      half.countDown();
      await().until(() -> live.runner.status().phase() == Phase.LIVE);
      assertThat(live.runner.progress()).isEqualTo(1);
      assertThat(live.runner.status().lag()).isZero();
      assertThat(live.runner.answers()).isTrue();
    }
    assertSameAsRebuilt();
  }

  @Test
  void aRebuildThatFailedIsNotGoneOnWithAndCanBeAskedForAgain() {
    startedAndStopped(new LiveBench.With());
    AtomicBoolean broken = new AtomicBoolean(false);
    LiveBench.With with = new LiveBench.With();
    with.reader = real -> new Breaking(real, broken);
    try (LiveBench live = new LiveBench(bench, log, with)) {
      live.runner.start();
      await().until(live.runner::answers);
      broken.set(true);
      assertThat(live.runner.rebuild()).isTrue();
      await().until(() -> live.runner.status().phase() == Phase.FAILED);
      assertThat(live.runner.answers()).isFalse();
      // Neither this process nor the next goes on as if nothing had been asked.
      assertThat(live.live.hasTokens()).isFalse();

      broken.set(false);
      await().until(live.runner::rebuild);
      await().until(() -> live.runner.status().phase() == Phase.LIVE);
    }
    assertSameAsRebuilt();
  }

  @Test
  @Tag("whole")
  void losesNothingThatIsWrittenDuringARebuild() throws InterruptedException {
    AtomicBoolean enough = new AtomicBoolean();
    Thread writer =
        Thread.ofPlatform()
            .start(() -> {
              for (int number = CASES; !enough.get() || number < CASES + 4; number++) {
                log.cases(number, number + 1);
              }
            });
    try (LiveBench live = new LiveBench(bench, log)) {
      live.runner.start();
      for (int times = 0; times < 3; times++) {
        await().until(live.runner::answers);
        await().until(live.runner::rebuild);
        await().until(live.runner::answers);
      }
      enough.set(true);
      writer.join();
      await().until(() -> live.runner.position() == log.reader.head());
    }
    assertSameAsRebuilt();
  }

  private void startedAndStopped(LiveBench.With with) {
    try (LiveBench live = new LiveBench(bench, log, with)) {
      live.runner.start();
      await().until(() -> live.runner.status().phase() == Phase.LIVE);
    }
  }

  /** Leaves something in the documents that no rebuild would make. */
  private void mark() {
    Mono.from(
            bench
                .documents
                .database()
                .getCollection(CaseListSlice.NAME)
                .insertOne(new Document("_id", "mark")))
        .block();
  }

  private boolean marked() {
    return bench.dump().contains("\"mark\"");
  }

  private void assertSameAsRebuilt() {
    try (Bench other = new Bench()) {
      other.rebuild(log.reader, 1000).run(log.reader.head(), _ -> {});
      assertThat(bench.dump()).isEqualTo(other.dump());
    }
  }

  private record One(String id, List<Deep> deep) {
    private record Deep(int value) {}
  }

  private record Other(String id, List<Deep> deep) {
    private record Deep(long value) {}
  }

  /** The case list with a view that was changed. */
  private static final class SecondVersion implements Slice<CaseRow> {

    private final CaseListSlice real = new CaseListSlice();

    @Override
    public String name() {
      return real.name();
    }

    @Override
    public int version() {
      return real.version() + 1;
    }

    @Override
    public Class<CaseRow> document() {
      return real.document();
    }

    @Override
    public Optional<String> keyOf(Recorded event) {
      return real.keyOf(event);
    }

    @Override
    public CaseRow evolve(@Nullable CaseRow before, Recorded event) {
      return real.evolve(before, event);
    }
  }

  /** Stands still in the middle of the log until it may go on. */
  private record HalfWay(LogReader real, CountDownLatch half) implements Reading {

    @Override
    public void readBatches(long after, long upTo, int batch, Consumer<List<Recorded>> batches) {
      long middle = (after + upTo) / 2;
      real.readBatches(after, middle, batch, batches);
      try {
        half.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      real.readBatches(middle, upTo, batch, batches);
    }
  }

  /** A log that cannot be read for a while. */
  private record Breaking(LogReader real, AtomicBoolean broken) implements Reading {

    @Override
    public void readBatches(long after, long upTo, int batch, Consumer<List<Recorded>> batches) {
      if (broken.get()) {
        throw new IllegalStateException("the disk is away");
      }
      real.readBatches(after, upTo, batch, batches);
    }
  }

  /** The real log except for the reading in bulk. */
  private interface Reading extends LogReader {

    LogReader real();

    @Override
    default long head() {
      return real().head();
    }

    @Override
    default List<Recorded> readStream(String streamId) {
      return real().readStream(streamId);
    }

    @Override
    default TrackingToken tokenAt(long position) {
      return real().tokenAt(position);
    }
  }
}
