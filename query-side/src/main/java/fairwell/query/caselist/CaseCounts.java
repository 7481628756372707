package fairwell.query.caselist;

import fairwell.kernel.offboarding.Stage;
import java.util.Map;

/**
 * The figures of the dashboard.
 *
 * @param byStage every stage, also those with none
 * @param overdue cases with a legal act whose due day has passed
 * @param disputed cases with a disputed settlement line
 * @param withOpenItems cases with open clearance items
 * @param position every event up to this log position is counted
 */
public record CaseCounts(
    long all,
    Map<Stage, Long> byStage,
    long overdue,
    long disputed,
    long withOpenItems,
    long position) {}
