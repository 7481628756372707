package fairwell.query.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.offboarding.Stage;
import fairwell.query.runner.AsOf;
import fairwell.query.runner.Bench;
import fairwell.query.store.Cursor;
import fairwell.query.story.CaseStory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** The rows in memory and the rows in a MongoDB answer alike, to everyone and in every order. */
class CaseRowsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static final CaseListSlice SLICE = new CaseListSlice();

  private static final List<Actor> ACTORS =
      List.of(
          new Actor(new ActorId("hr.lin"), Set.of(Role.HR), Set.of(), null),
          new Actor(new ActorId("other"), Set.of(Role.HR), Set.of("sales"), null),
          new Actor(new ActorId("boss.wu"), Set.of(Role.APPROVER), Set.of("kitchen"), null),
          new Actor(new ActorId("i"), Set.of(Role.IT), Set.of(), null),
          new Actor(new ActorId("o"), Set.of(Role.OPERATOR), Set.of(), null),
          new Actor(
              new ActorId("e"),
              Set.of(Role.EMPLOYEE),
              Set.of(),
              CaseStory.opened(3, false).employeeId()));

  private static final List<CaseFilter> FILTERS =
      List.of(
          CaseFilter.ALL,
          new CaseFilter(Set.of(Stage.CLOSED), Set.of(), null, null, null),
          new CaseFilter(Set.of(), Set.of(CaseKind.MUTUAL), "kitchen", "hr.lin", null),
          new CaseFilter(Set.of(), Set.of(CaseKind.RESIGNATION), null, null, null),
          new CaseFilter(Set.of(), Set.of(), null, null, "0004"));

  private final Bench bench = new Bench();
  private final StoredRows stored = new StoredRows(bench.documents.of(SLICE));
  private final InMemoryRows inMemory = new InMemoryRows(bench.documents, SLICE);

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void rowsThatWereThereAtTheStart() {
    write(rowsAfter(60));
    inMemory.remade();

    assertThat(answers(inMemory)).hasSizeGreaterThan(400).isEqualTo(answers(stored));
  }

  @Test
  void rowsThatChangeAreFoundInTheirNewPlaces() {
    write(rowsAfter(60));
    inMemory.remade();

    Collection<CaseRow> changed = rowsAfter(Integer.MAX_VALUE);
    write(changed);
    changed.forEach(row -> inMemory.written(SLICE, row));

    assertThat(answers(inMemory)).isEqualTo(answers(stored));
  }

  @Test
  void rowsOfBeforeARebuildAreForgotten() {
    rowsAfter(60).forEach(row -> inMemory.written(SLICE, row));
    inMemory.remade();

    assertThat(answers(inMemory)).isEqualTo(answers(stored));
    assertThat(get(inMemory.page(all(ACTORS.getFirst()), null))).isEmpty();
  }

  private static FindCases all(Actor actor) {
    return new FindCases(CaseFilter.ALL, CaseSort.OPENED, false, 50, null, actor);
  }

  private void write(Collection<CaseRow> rows) {
    bench.documents.replace(SLICE, SLICE.name(), rows).block();
  }

  /** The rows after that many events of nine cases, some of which are confidential. */
  private static Collection<CaseRow> rowsAfter(int events) {
    List<Recorded> log = CaseStory.log(9, 7).events();
    return AsOf.over(SLICE, log.subList(0, Math.min(events, log.size()))).values();
  }

  /** Everything that can be asked, answered in words. */
  private static List<String> answers(CaseRows rows) {
    List<String> answers = new ArrayList<>();
    for (Actor actor : ACTORS) {
      for (long position : new long[] {0, 1, 20, 41, 1_000_000}) {
        answers.add(actor.id() + ">" + position + ids(get(rows.changedAfter(position, actor, 4))));
      }
      for (CaseFilter filter : FILTERS) {
        answers.add(actor.id() + "#" + filter + get(rows.count(filter, actor, TODAY)).counts(0));
        for (CaseSort sort : CaseSort.values()) {
          answers.addAll(pages(rows, new FindCases(filter, sort, false, 2, null, actor)));
          answers.addAll(pages(rows, new FindCases(filter, sort, true, 2, null, actor)));
        }
      }
    }
    return answers;
  }

  /** Page after page; a cursor is written and read as by a client. */
  private static List<String> pages(CaseRows rows, FindCases query) {
    List<String> pages = new ArrayList<>();
    Cursor after = null;
    do {
      List<CaseRow> page = get(rows.page(query, after));
      pages.add(query + " " + ids(page));
      after = page.size() > query.limit() ? cursor(page.get(query.limit() - 1), query) : null;
    } while (after != null);
    return pages;
  }

  private static @Nullable Cursor cursor(CaseRow last, FindCases query) {
    String field = query.sort().field();
    String text =
        new Cursor(field, query.descending(), CaseRows.value(query.sort(), last), last.id()).text();
    return Cursor.parse(text, field, query.descending());
  }

  private static List<String> ids(List<CaseRow> rows) {
    return rows.stream().map(CaseRow::id).toList();
  }

  private static <T> T get(Mono<T> answer) {
    return Objects.requireNonNull(answer.block());
  }
}
