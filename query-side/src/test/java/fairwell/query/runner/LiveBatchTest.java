package fairwell.query.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.event.Recorded;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.caselist.CaseRow;
import fairwell.query.story.CaseStory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch tells those who keep documents in memory. */
@SuppressWarnings("NullAway.Init")
class LiveBatchTest {

  private static final CaseListSlice ROWS = new CaseListSlice();

  @TempDir private Path folder;

  @Test
  void whatAFailedBatchWroteAllTheSameIsKnownAfterTheNext() {
    try (SqliteLog log = new SqliteLog(folder);
        Bench bench = new Bench()) {
      List<String> heard = new ArrayList<>();
      AtomicBoolean broken = new AtomicBoolean(true);
      DocumentListener listener =
          new DocumentListener() {
            @Override
            public void written(Slice<?> slice, Positioned document) {
              heard.add(slice.name());
            }

            @Override
            public void remade() {
              heard.add("all again");
            }
          };
      LiveBatch live =
          new LiveBatch(
              List.of(ROWS, new BrokenSlice(broken)),
              bench.documents,
              bench.letters,
              List.of(listener));
      log.cases(0, 1);
      List<Recorded> events = new ArrayList<>();
      log.reader.read(0, log.reader.head(), 100, events::add);

      assertThatThrownBy(() -> live.take(events)).isInstanceOf(RuntimeException.class);
      assertThat(heard).isEmpty();

      broken.set(false);
      live.take(events);
      assertThat(heard).contains("all again");
      String id = CaseStory.caseId(0).value();
      assertThat(bench.documents.read(ROWS, CaseListSlice.NAME, List.of(id)))
          .extracting(CaseRow::id)
          .containsExactly(id);

      heard.clear();
      live.take(events);
      assertThat(heard).doesNotContain("all again");
    }
  }

  /** A document that no server takes while it is broken: it is larger than any may be. */
  public record Large(@BsonId String id, long position, String text) implements Positioned {}

  private record BrokenSlice(AtomicBoolean broken) implements Slice<Large> {

    @Override
    public String name() {
      return "large";
    }

    @Override
    public Class<Large> document() {
      return Large.class;
    }

    @Override
    public Optional<String> keyOf(Recorded event) {
      return Optional.of("one");
    }

    @Override
    public Large evolve(@Nullable Large before, Recorded event) {
      return new Large("one", event.position(), broken.get() ? "x".repeat(17 << 20) : "");
    }
  }
}
