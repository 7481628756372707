package fairwell.query.caselist;

import fairwell.kernel.access.Actor;
import fairwell.query.store.Cursor;
import java.time.LocalDate;
import java.util.List;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The rows of the case list, as far as an actor may read them. */
public interface CaseRows {

  /**
   * The wanted rows in their order, one more than the limit where there are more.
   *
   * @param after where the last page ended
   */
  Mono<List<CaseRow>> page(FindCases query, @Nullable Cursor after);

  /** Rows that changed after that position, the oldest change first, and at most so many. */
  Mono<List<CaseRow>> changedAfter(long position, Actor actor, int most);

  /** The wanted rows, counted. */
  Mono<Tally> count(CaseFilter filter, Actor actor, LocalDate today);

  /** What the row is sorted by, as its document holds it. */
  static BsonValue value(CaseSort sort, CaseRow row) {
    return switch (sort) {
      case OPENED -> new BsonInt64(row.summary().frame().openedPosition());
      case CHANGED -> new BsonInt64(row.position());
      case DUE -> new BsonString(row.summary().tasks().nextDue().toString());
      case EMPLOYEE -> new BsonString(row.summary().frame().employeeNumber());
      case STAGE -> new BsonString(row.summary().stage().name());
    };
  }
}
