package fairwell.query.runner;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.OperatorActed;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.caselist.CaseRow;
import fairwell.query.store.CanonicalDump;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A poison event holds back its own document and nothing else. */
class DeadLetterTest {

  private static final String POISONED = CaseStory.caseId(1).value();

  private final AtomicBoolean poison = new AtomicBoolean(true);
  private final RecordedLog log = CaseStory.log(3, 7);
  private final List<Slice<?>> slices = List.of(new Picky(), new CaseFileSlice());
  private final Bench bench = new Bench(slices);
  private final DeadLetterDesk desk = new DeadLetterDesk(slices, bench.letters, bench.live, log);

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void holdsBackOneDocumentWhileOthersGoOn() {
    bench.live.take(log.events());

    assertThat(desk.all())
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.slice()).isEqualTo(CaseListSlice.NAME);
          assertThat(letter.document()).isEqualTo(POISONED);
          assertThat(letter.event()).isEqualTo("offboarding.NoticeGiven");
          assertThat(letter.reason()).isEqualTo("IllegalStateException");
        });
    assertThat(row(POISONED).summary().lastEvent()).isNotEqualTo("offboarding.CaseClosed");
    assertThat(row("C-00000").summary().lastEvent()).isEqualTo("offboarding.CaseClosed");
    assertThat(bench.dump()).contains("casefile");
  }

  @Test
  void aCorrectedViewCatchesUpOnRetry() {
    bench.live.take(log.events());
    assertThat(desk.retry(desk.all().getFirst().id())).contains(false);

    poison.set(false);
    assertThat(desk.retry(desk.all().getFirst().id())).contains(true);

    assertThat(desk.all()).isEmpty();
    assertThat(row(POISONED).summary().lastEvent()).isEqualTo("offboarding.CaseClosed");
  }

  @Test
  void aDiscardedEventIsPassedOverNowAndInARebuild() {
    bench.live.take(log.events());
    assertThat(desk.discard(desk.all().getFirst().id())).contains(true);
    String discarded = CanonicalDump.of(bench.documents.database(), CaseListSlice.NAME);
    assertThat(row(POISONED).summary().lastEvent()).isEqualTo("offboarding.CaseClosed");
    assertThat(row(POISONED).summary().frame().noticeOn()).isNull();

    bench.rebuild(log, 1000).run(log.head(), _ -> {});

    assertThat(CanonicalDump.of(bench.documents.database(), CaseListSlice.NAME))
        .isEqualTo(discarded);
    assertThat(desk.all())
        .extracting(DeadLetter::state)
        .containsExactly(DeadLetter.State.DISCARDED);
  }

  @Test
  void aDecisionInTheLogOutlivesTheDocuments() {
    bench.live.take(log.events());
    String letter = desk.all().getFirst().id();
    log.append(
        new OperatorActed(OperatorActed.DOCUMENTS, OperatorActed.DISCARD_DOCUMENT_LETTER, letter));
    desk.discard(letter);
    String discarded = CanonicalDump.of(bench.documents.database(), CaseListSlice.NAME);

    try (Bench nextStart = new Bench(slices)) {
      nextStart.rebuild(log, 1000).run(log.head(), _ -> {});
      assertThat(CanonicalDump.of(nextStart.documents.database(), CaseListSlice.NAME))
          .isEqualTo(discarded);
      assertThat(nextStart.letters.held().all())
          .extracting(DeadLetter::state)
          .containsExactly(DeadLetter.State.DISCARDED);
    }
  }

  @Test
  void aRebuildFindsTheSameLetterAndTheNextStartReadsIt() {
    bench.live.take(log.events());
    List<DeadLetter> before = desk.all();
    bench.rebuild(log, 1000).run(log.head(), _ -> {});
    assertThat(desk.all()).isEqualTo(before);

    DeadLetters nextStart = new DeadLetters(bench.documents);
    nextStart.load();
    assertThat(nextStart.held().all()).isEqualTo(before);
  }

  @Test
  void anUnknownLetterIsNoLetter() {
    assertThat(desk.retry("caselist/none")).isEmpty();
    assertThat(desk.discard("caselist/none")).isEmpty();
  }

  private CaseRow row(String id) {
    return bench.documents.read(new CaseListSlice(), CaseListSlice.NAME, List.of(id)).getFirst();
  }

  /** The case list with a view that cannot take one event in. */
  private final class Picky implements Slice<CaseRow> {

    private final CaseListSlice real = new CaseListSlice();

    @Override
    public String name() {
      return real.name();
    }

    @Override
    public Class<CaseRow> document() {
      return CaseRow.class;
    }

    @Override
    public Optional<String> keyOf(Recorded event) {
      return real.keyOf(event);
    }

    @Override
    public CaseRow evolve(@Nullable CaseRow before, Recorded event) {
      if (poison.get()
          && event.event() instanceof NoticeGiven
          && event.streamId().equals(POISONED)) {
        throw new IllegalStateException("a view that stumbles");
      }
      return real.evolve(before, event);
    }
  }
}
