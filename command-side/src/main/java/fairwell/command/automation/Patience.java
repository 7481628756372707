package fairwell.command.automation;

import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import fairwell.kernel.personal.KeysUnavailable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Tries again what may pass by itself: a database that does not answer, a race for a stream that
 * somebody else won, a watched day that is just being looked at. A refusal or a fault in the code
 * would only fail the same way.
 *
 * @param pauses before the second try, the third, and so on; short, for the event's segment waits
 */
record Patience(List<Duration> pauses) {

  Patience {
    pauses = List.copyOf(pauses);
  }

  /** Does the work, if need be several times; the last failure comes out. */
  void with(Runnable work) {
    for (Duration pause : pauses) {
      try {
        work.run();
        return;
      } catch (RuntimeException failure) {
        if (!mayPass(failure)) {
          throw failure;
        }
        sleep(pause, failure);
      }
    }
    work.run();
  }

  static boolean mayPass(Throwable failure) {
    return switch (failure) {
      case ConcurrencyException _,
          EventStoreException _,
          JdbcException _,
          DataAccessException _,
          TransactionException _,
          TaskInstanceCurrentlyExecutingException _,
          TaskInstanceNotFoundException _,
          SQLException _,
          KeysUnavailable _,
          TimeoutException _ ->
          true;
      default -> failure.getCause() != null && mayPass(failure.getCause());
    };
  }

  private static void sleep(Duration pause, RuntimeException failure) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }
}
