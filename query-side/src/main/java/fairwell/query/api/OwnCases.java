package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.EmployeeId;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.caselist.CaseFilter;
import fairwell.query.caselist.CaseRow;
import fairwell.query.caselist.CaseSort;
import fairwell.query.caselist.FindCases;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The cases about somebody as that person sees them: the same in every copy of the own data. */
public final class OwnCases {

  private static final int MOST_CASES = 200;

  private final Queries queries;
  private final Actor self;

  /** The cases of an employee, whatever else the reader is. */
  public OwnCases(Queries queries, Actor who, EmployeeId employee) {
    this.queries = queries;
    // Somebody who also runs cases gets here what is about themselves, and nothing of others.
    this.self = new Actor(who.id(), Set.of(Role.EMPLOYEE), Set.of(), employee);
  }

  /** The file of each case, the one that was opened first before the others. */
  public Mono<List<CaseFile>> files() {
    return ids().flatMap(ids -> files(ids));
  }

  Mono<List<String>> ids() {
    return queries
        .find(new FindCases(CaseFilter.ALL, CaseSort.OPENED, false, MOST_CASES, null, self))
        .map(page -> page.items().stream().map(CaseRow::id).toList());
  }

  Mono<List<CaseFile>> files(List<String> ids) {
    return each(ids, id -> queries.file(new GetCaseFile(id, self)));
  }

  Actor self() {
    return self;
  }

  static <T> Mono<List<T>> each(List<String> ids, Function<String, Mono<T>> question) {
    return Flux.fromIterable(ids).concatMap(question).collectList();
  }
}
