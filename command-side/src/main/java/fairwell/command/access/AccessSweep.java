package fairwell.command.access;

import fairwell.command.outside.OutsideTasks;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.log.read.LogReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Looks at every case with dates, called off or not, once after each start, and once a day at those
 * that were dated or called off since: for cases that were there before an identity provider was,
 * and in case an automation was given up.
 */
final class AccessSweep {

  static final String NAME = "access-sweep";
  static final String ALL = "all";

  private static final int BATCH = 500;
  private static final Duration DAY = Duration.ofDays(1);

  private final LogReader log;
  private final Supplier<OutsideTasks> tasks;
  private final Clock clock;
  private long upTo;

  /**
   * @param tasks asked when there is something to do, for they know this work themselves
   */
  AccessSweep(LogReader log, Supplier<OutsideTasks> tasks, Clock clock) {
    this.log = log;
    this.tasks = tasks;
    this.clock = clock;
  }

  synchronized Optional<Instant> run() {
    long head = log.head();
    Set<String> found = new LinkedHashSet<>();
    log.read(upTo, head, BATCH, recorded -> take(recorded, found));
    found.forEach(caseId -> {
      tasks.get().watch(AccessWork.NAME, caseId);
      tasks.get().wake(AccessWork.NAME, caseId);
    });
    upTo = head;
    return Optional.of(clock.instant().plus(DAY));
  }

  private static void take(Recorded recorded, Set<String> found) {
    switch (recorded.event()) {
      case CaseDatesSet e -> found.add(e.caseId().value());
      case CaseRescinded e -> found.add(e.caseId().value());
      case EmployeeRetained e -> found.add(e.caseId().value());
      default -> {
        // Nothing else decides about access.
      }
    }
  }
}
