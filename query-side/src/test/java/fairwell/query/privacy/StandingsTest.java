package fairwell.query.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.query.personal.Standings;
import fairwell.query.runner.Bench;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose data are closed is the same in memory and in the documents. */
class StandingsTest {

  private static final PersonStandingSlice SLICE = new PersonStandingSlice();
  private static final List<String> ASKED = List.of("one", "two", "two", "three", "nobody");

  private final Bench bench = new Bench();
  private final Standings stored = new StoredStandings(bench.documents.of(SLICE));
  private final InMemoryStandings inMemory = new InMemoryStandings(bench.documents, SLICE);

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void beforeTheDocumentsWereReadTheyAreAsked() {
    write(new PersonStanding("one", 1, Standing.RESTRICTED));

    assertThat(inMemory.of(ASKED).block()).isEqualTo(Map.of("one", Standing.RESTRICTED));
  }

  @Test
  void aPersonWhoseDataAreUsedAgainIsNoLongerClosed() {
    write(
        new PersonStanding("one", 1, Standing.RESTRICTED),
        new PersonStanding("two", 2, Standing.ERASED),
        new PersonStanding("three", 3, Standing.IN_USE));
    inMemory.remade();
    assertThat(inMemory.of(ASKED).block())
        .isEqualTo(Map.of("one", Standing.RESTRICTED, "two", Standing.ERASED))
        .isEqualTo(stored.of(ASKED).block());

    write(
        new PersonStanding("one", 4, Standing.IN_USE),
        new PersonStanding("three", 5, Standing.RESTRICTED));

    assertThat(inMemory.of(ASKED).block())
        .isEqualTo(Map.of("two", Standing.ERASED, "three", Standing.RESTRICTED))
        .isEqualTo(stored.of(ASKED).block());
  }

  private void write(PersonStanding... people) {
    bench.documents.replace(SLICE, SLICE.name(), List.of(people)).block();
    List.of(people).forEach(person -> inMemory.written(SLICE, person));
  }
}
