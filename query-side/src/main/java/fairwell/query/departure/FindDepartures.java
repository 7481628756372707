package fairwell.query.departure;

import fairwell.kernel.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The newest orders of departures of which the actor may know a row. Answered with {@link
 * Departures}.
 *
 * @param batchId that order alone; absent for all
 */
public record FindDepartures(@Nullable String batchId, Actor actor) {}
