package fairwell.query.kpi;

import fairwell.kernel.kpi.Figure;
import fairwell.kernel.kpi.Population;
import fairwell.kernel.kpi.ReportingPeriod;
import java.util.List;

/**
 * The figures of a period, twice.
 *
 * @param position every event up to this log position was looked at
 * @param smallestGroup a figure over fewer cases or people is suppressed
 * @param asReported from what was recorded by the end of the period; empty as long as it runs
 * @param restated from all events up to the position, late entries and corrections included
 */
public record KpiReport(
    ReportingPeriod period,
    Population population,
    long position,
    int smallestGroup,
    List<Figure> asReported,
    List<Figure> restated) {}
