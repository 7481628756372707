package fairwell.query.export;

import fairwell.query.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * To what an export is narrowed. Lists are sorted and without repetitions, so that the same scope
 * is the same however it is written.
 *
 * @param cases these cases only; empty for all the reader may know of
 * @param units the cases of these units only; empty for all
 * @param from first day of recording, in China; absent without a limit
 * @param to last day of recording, in China; absent without a limit
 * @param types these events only: whole names, or beginnings that end with a dot
 */
public record ExportScope(
    List<String> cases,
    List<String> units,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> types) {

  public ExportScope {
    cases = sorted(cases);
    units = sorted(units);
    types = sorted(types);
  }

  boolean takesCase(String caseId, String unit) {
    return (cases.isEmpty() || cases.contains(caseId)) && (units.isEmpty() || units.contains(unit));
  }

  boolean takesType(String name) {
    return types.stream()
        .anyMatch(type -> type.endsWith(".") ? name.startsWith(type) : name.equals(type));
  }

  boolean takesTime(String recordedAt) {
    if (from == null && to == null) {
      return true;
    }
    LocalDate day = LocalDate.ofInstant(Instant.parse(recordedAt), Wording.ZONE);
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private static List<String> sorted(Collection<String> texts) {
    return List.copyOf(new TreeSet<>(texts));
  }
}
