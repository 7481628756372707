package fairwell.standalone.benchmark;

import com.sun.management.OperatingSystemMXBean;
import fairwell.log.store.Dialect;
import fairwell.log.store.LogDatabase;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The processor time of everything that takes part: this process, the load client, the database
 * server. On a machine that others use as well it tells more than the clock on the wall: with both
 * cores to oneself the rate is two seconds over the time of one command.
 */
final class ProcessorTime {

  private static final OperatingSystemMXBean HERE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final List<ProcessHandle> others;

  private ProcessorTime(List<ProcessHandle> others) {
    this.others = others;
  }

  static ProcessorTime of(LogDatabase database, ProcessHandle client) throws SQLException {
    List<ProcessHandle> others = new ArrayList<>(List.of(client));
    if (database.dialect() == Dialect.POSTGRESQL) {
      try (Connection connection = database.reader().getConnection();
          var statement = connection.createStatement();
          var found = statement.executeQuery("select pg_backend_pid()")) {
        found.next();
        others.add(ProcessHandle.of(found.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow());
      }
    }
    return new ProcessorTime(others);
  }

  /** Seconds that this process has used so far. */
  static double here() {
    return HERE.getProcessCpuTime() / 1e9;
  }

  /** Seconds used so far. */
  double seconds() {
    return here()
        + others.stream()
            .mapToDouble(other ->
                secondsOf(other) + other.children().mapToDouble(ProcessorTime::secondsOf).sum())
            .sum();
  }

  private static double secondsOf(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
  }
}
