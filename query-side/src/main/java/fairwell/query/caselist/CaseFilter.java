package fairwell.query.caselist;

import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.offboarding.Stage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are wanted; an empty set or an absent value wants all.
 *
 * @param text part of the employee number
 */
public record CaseFilter(
    Set<Stage> stages,
    Set<CaseKind> kinds,
    @Nullable String unit,
    @Nullable String owner,
    @Nullable String text) {

  /** Wants every case. */
  public static final CaseFilter ALL = new CaseFilter(Set.of(), Set.of(), null, null, null);

  public CaseFilter {
    stages = Set.copyOf(stages);
    kinds = Set.copyOf(kinds);
  }

  /** Whether the row is wanted. */
  public boolean wants(CaseRow row) {
    return (stages.isEmpty() || stages.contains(row.summary().stage()))
        && (kinds.isEmpty() || kinds.contains(row.summary().frame().kind()))
        && (unit == null || unit.equals(row.summary().scope().unit()))
        && (owner == null || owner.equals(row.summary().scope().owner()))
        && (text == null || row.summary().frame().employeeNumber().contains(text));
  }
}
