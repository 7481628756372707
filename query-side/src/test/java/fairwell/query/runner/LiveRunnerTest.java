package fairwell.query.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.log.read.Positions;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.caselist.CaseRow;
import fairwell.query.story.CaseStory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live half on a real log, over the wire into the embedded server: nothing lost or doubled. */
@SuppressWarnings("NullAway.Init")
class LiveRunnerTest {

  private static final int CASES = 12;

  @TempDir private Path folder;

  private SqliteLog log;
  private final Bench bench = new Bench();

  @BeforeEach
  void open() {
    log = new SqliteLog(folder);
  }

  @AfterEach
  void close() {
    log.close();
    bench.close();
  }

  @Test
  void followsTheLogAsARebuildWouldMakeIt() {
    try (LiveBench first = started(new LiveBench.With())) {
      log.cases(0, CASES);
      await().until(() -> first.runner.position() == log.reader.head());
      assertSameAsRebuilt();
    }
    log.cases(CASES, CASES + 3);
    try (LiveBench second = started(new LiveBench.With())) {
      await().until(() -> second.runner.position() == log.reader.head());
      assertSameAsRebuilt();
    }
  }

  @Test
  void aCrashAfterTheDocumentsAndBeforeTheTokenDoublesNothing() {
    AtomicBoolean power = new AtomicBoolean(true);
    LiveBench.With with = new LiveBench.With();
    with.tokens = store -> LiveBench.writableWhile(power, store);
    try (LiveBench first = started(with)) {
      power.set(false);
      log.cases(0, CASES);
      await().until(this::documentsAreThere);
      assertThat(lowestToken(first)).isZero();
    }

    try (LiveBench second = started(new LiveBench.With())) {
      await().until(() -> second.runner.position() == log.reader.head());
      assertSameAsRebuilt();
    }
  }

  @Test
  void aCrashBeforeTheDocumentsLosesNothing() {
    AtomicInteger crashes = new AtomicInteger();
    LiveBench.With with = new LiveBench.With();
    with.slices = new ArrayList<>(Bench.SLICES);
    with.slices.set(0, new CrashingSlice(crashes));
    try (LiveBench first = started(with)) {
      log.cases(0, CASES);
      await().until(() -> crashes.get() > 0);
      await().until(() -> first.runner.status().stuck());
      assertThat(lowestToken(first)).isZero();
    }

    try (LiveBench second = started(new LiveBench.With())) {
      await().until(() -> second.runner.position() == log.reader.head());
      assertThat(second.runner.status().stuck()).isFalse();
      assertSameAsRebuilt();
    }
  }

  @Test
  void theSegmentsOfTheFirstStartStayAndShareTheWork() {
    Set<String> threads = ConcurrentHashMap.newKeySet();
    LiveBench.With with = new LiveBench.With();
    with.listeners = List.of((_, _) -> threads.add(Thread.currentThread().getName()));
    try (LiveBench first = started(with)) {
      log.cases(0, CASES);
      await().until(() -> first.runner.position() == log.reader.head());
      assertThat(first.tokens.fetchSegments(LiveRunner.NAME)).hasSize(4);
      assertThat(threads).hasSizeGreaterThan(1);
    }
    LiveBench.With other = new LiveBench.With();
    other.settings = new LiveRunner.Settings(2, 50, 2);
    try (LiveBench second = started(other)) {
      log.cases(CASES, CASES + 3);
      await().until(() -> second.runner.position() == log.reader.head());
      assertThat(second.tokens.fetchSegments(LiveRunner.NAME)).hasSize(4);
      assertSameAsRebuilt();
    }
  }

  @Test
  void aPositionIsReachedOnlyWhenEverySegmentPassedIt() {
    CountDownLatch mayGoOn = new CountDownLatch(1);
    String slow = CaseStory.caseId(1).value();
    LiveBench.With with = new LiveBench.With();
    with.listeners =
        List.of((_, document) -> {
          if (document.id().equals(slow)) {
            uninterrupted(mayGoOn);
          }
        });
    try (LiveBench bench = started(with)) {
      log.append(List.<FairwellEvent>of(CaseStory.opened(1, false)));
      long held = log.reader.head();
      // Threads are two, segments four: the others go on with one thread.
      log.cases(2, CASES);
      await().until(() -> tokens(bench).stream().anyMatch(token -> token > held));
      assertThat(bench.runner.position()).isLessThan(held);

      mayGoOn.countDown();
      await().until(() -> bench.runner.position() == log.reader.head());
    } finally {
      mayGoOn.countDown();
    }
  }

  private LiveBench started(LiveBench.With with) {
    LiveBench live = new LiveBench(bench, log, with);
    live.runner.start();
    await().until(live.runner::answers);
    return live;
  }

  private static List<Long> tokens(LiveBench live) {
    return Arrays.stream(live.tokens.fetchSegments(LiveRunner.NAME))
        .mapToObj(segment -> Positions.of(live.tokens.fetchToken(LiveRunner.NAME, segment)))
        .toList();
  }

  private static long lowestToken(LiveBench live) {
    return tokens(live).stream().mapToLong(Long::longValue).min().orElseThrow();
  }

  private boolean documentsAreThere() {
    List<String> ids =
        IntStream.range(0, CASES).mapToObj(number -> CaseStory.caseId(number).value()).toList();
    return !bench.documents.read(new CaseListSlice(), CaseListSlice.NAME, ids).isEmpty();
  }

  private void assertSameAsRebuilt() {
    try (Bench other = new Bench()) {
      other.rebuild(log.reader, 1000).run(log.reader.head(), _ -> {});
      assertThat(other.dump()).contains("offboarding.CaseClosed");
      assertThat(bench.dump()).isEqualTo(other.dump());
    }
  }

  private static void uninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The case list, when the process ends in the middle of a batch. */
  private record CrashingSlice(AtomicInteger crashes) implements Slice<CaseRow> {

    @Override
    public String name() {
      return CaseListSlice.NAME;
    }

    @Override
    public Class<CaseRow> document() {
      return CaseRow.class;
    }

    @Override
    public Optional<String> keyOf(Recorded event) {
      crashes.incrementAndGet();
      // Outside the view, so that it ends the batch and does not hold back one document.
      throw new IllegalStateException("the power is cut");
    }

    @Override
    public CaseRow evolve(@Nullable CaseRow before, Recorded event) {
      throw new AssertionError("no document gets this far");
    }
  }
}
