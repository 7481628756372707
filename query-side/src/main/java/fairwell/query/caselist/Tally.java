package fairwell.query.caselist;

import fairwell.kernel.offboarding.Stage;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Counts while rows come by; one pass, whatever is counted. */
final class Tally {

  private final LocalDate today;
  private final Map<Stage, Long> byStage = new EnumMap<>(Stage.class);
  private long all;
  private long overdue;
  private long disputed;
  private long withOpenItems;

  /**
   * @param today the day against which a legal act is overdue
   */
  Tally(LocalDate today) {
    this.today = today;
    for (Stage stage : Stage.values()) {
      byStage.put(stage, 0L);
    }
  }

  void add(Stage stage, LocalDate nextDue, boolean openItems, boolean disputedLines) {
    all++;
    byStage.merge(stage, 1L, Long::sum);
    if (nextDue.isBefore(today)) {
      overdue++;
    }
    if (openItems) {
      withOpenItems++;
    }
    if (disputedLines) {
      disputed++;
    }
  }

  CaseCounts counts(long position) {
    return new CaseCounts(all, Map.copyOf(byStage), overdue, disputed, withOpenItems, position);
  }
}
