package fairwell.query.departure;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.departure.DepartureEvent;
import fairwell.query.runner.Slice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The orders of departures, one document each. */
public final class DepartureSlice implements Slice<OrderedDepartures> {

  public static final String NAME = "departures";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<OrderedDepartures> document() {
    return OrderedDepartures.class;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return event.event() instanceof DepartureEvent departure
        ? Optional.of(departure.streamId())
        : Optional.empty();
  }

  @Override
  public OrderedDepartures evolve(@Nullable OrderedDepartures before, Recorded event) {
    return OrderedDepartures.evolve(before, event);
  }

  @Override
  public List<String> indexes() {
    return List.of("orderedAt");
  }
}
