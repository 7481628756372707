package fairwell.query.kpi;

import fairwell.kernel.access.Actor;
import fairwell.kernel.kpi.ReportingPeriod;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period. Answered with {@link KpiReport}.
 *
 * @param unit one org unit; absent for all that the actor sees
 * @param position the last event to be looked at; 0 for the newest, any other for counsel and
 *     auditors alone
 * @param now what is over by then can have been reported
 */
public record GetKpis(
    ReportingPeriod period, @Nullable String unit, long position, Instant now, Actor actor) {}
