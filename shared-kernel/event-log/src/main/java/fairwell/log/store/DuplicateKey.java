package fairwell.log.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Tells whether two writers met on one event. Neither driver throws the exception class Axon looks
 * for, so without this a conflict is a plain failure and nobody tries again.
 */
public final class DuplicateKey implements PersistenceExceptionResolver {

  private static final String UNIQUE_VIOLATION = "23505";

  @Override
  public boolean isDuplicateKeyViolation(Exception exception) {
    var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
    var open = new ArrayDeque<Throwable>();
    open.add(exception);
    while (!open.isEmpty()) {
      var next = open.remove();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof SQLException sql) {
        if (UNIQUE_VIOLATION.equals(sql.getSQLState()) || isUnique(sql)) {
          return true;
        }
        addTo(open, sql.getNextException());
      }
      addTo(open, next.getCause());
    }
    return false;
  }

  private static void addTo(ArrayDeque<Throwable> open, @Nullable Throwable more) {
    if (more != null) {
      open.add(more);
    }
  }

  /** SQLite gives no SQLState; a failed batch keeps only the plain constraint code. */
  private static boolean isUnique(SQLException e) {
    if (e instanceof SQLiteException sqlite) {
      var code = sqlite.getResultCode();
      return code == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE
          || code == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY
          || (code == SQLiteErrorCode.SQLITE_CONSTRAINT
              && String.valueOf(e.getMessage()).contains("UNIQUE constraint failed"));
    }
    return false;
  }
}
