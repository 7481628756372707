package fairwell.query.caselist;

import fairwell.kernel.access.Actor;
import java.time.LocalDate;

/**
 * The figures of the dashboard over all cases the actor may read. Answered with {@link CaseCounts}.
 *
 * @param today the day against which a legal act is overdue
 */
public record CountCases(CaseFilter filter, LocalDate today, Actor actor) {}
