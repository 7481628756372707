package fairwell.query.export;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.EventName;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.log.read.StoredLog;
import fairwell.query.cases.CaseAccess;
import fairwell.query.cases.CaseScope;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cases an export may hold: those its reader could know of when the log ended at the position,
 * whatever happened since, so that the same position gives the same cases.
 */
final class CaseSelection {

  private static final int BATCH = 2000;

  /** Read by name, for only these have to be understood. */
  private static final Set<String> DECIDING =
      CaseScope.DECIDING.stream()
          .map(EventCatalogue::nameOf)
          .map(EventName::qualified)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, CaseScope> cases;
  private final Map<String, String> caseOf = new HashMap<>();

  private CaseSelection(Map<String, CaseScope> cases) {
    this.cases = cases;
    cases.forEach((id, scope) -> caseOf.put(scope.employeeId(), id));
  }

  /** Reads through the log up to the position. */
  static CaseSelection of(ExportRequest asked, StoredLog log, LongConsumer reached) {
    Map<String, CaseScope> scopes = new LinkedHashMap<>();
    log.readStored(
        0,
        asked.position(),
        BATCH,
        rows -> {
          fold(log.read(rows.stream().filter(CaseSelection::decides).toList()), scopes);
          reached.accept(rows.getLast().position());
        });
    scopes
        .entrySet()
        .removeIf(one ->
            !CaseAccess.mayRead(asked.reader(), one.getValue())
                || !asked.scope().takesCase(one.getKey(), one.getValue().unit()));
    return new CaseSelection(scopes);
  }

  private static boolean decides(StoredEvent row) {
    return DECIDING.contains(row.name());
  }

  private static void fold(List<Recorded> events, Map<String, CaseScope> scopes) {
    for (Recorded recorded : events) {
      CaseScope before = scopes.get(recorded.streamId());
      OffboardingEvent event = (OffboardingEvent) recorded.event();
      if (before != null || event instanceof CaseOpened) {
        scopes.put(recorded.streamId(), CaseScope.evolve(before, event));
      }
    }
  }

  /** The scope of a case of the export; absent when the case is not in it. */
  @Nullable CaseScope scope(String caseId) {
    return cases.get(caseId);
  }

  /** The newest case of a person in the export; absent when there is none. */
  @Nullable String caseOf(String employee) {
    return caseOf.get(employee);
  }

  /** In the order in which they were opened. */
  Map<String, CaseScope> all() {
    return cases;
  }
}
