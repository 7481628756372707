package fairwell.command.automation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.log.read.LogReader;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The cases that were opened for a person, by whomever. Read from the log itself up to its end at
 * every question, and never from a read model, which may be behind: the first question reads all of
 * the log, a later one what came since.
 */
public final class CasesOfPeople {

  private static final int BATCH = 500;

  private final LogReader log;
  private final Map<EmployeeId, Set<CaseId>> cases = new HashMap<>();
  private long upTo;

  CasesOfPeople(LogReader log) {
    this.log = log;
  }

  /** All of them, those that are over too. */
  public synchronized Set<CaseId> of(EmployeeId employee) {
    long head = log.head();
    if (head > upTo) {
      log.read(upTo, head, BATCH, this::take);
      upTo = head;
    }
    return Set.copyOf(cases.getOrDefault(employee, Set.of()));
  }

  private void take(Recorded recorded) {
    if (recorded.event() instanceof CaseOpened opened) {
      cases.computeIfAbsent(opened.employeeId(), _ -> new LinkedHashSet<>()).add(opened.caseId());
    }
  }
}
