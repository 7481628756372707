package fairwell.query.api;

import fairwell.kernel.calendar.FeedAddress;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import org.springframework.stereotype.Component;

/** Whoever has requests traced does not trace the secrets in addresses of calendar feeds. */
@Component
final class HiddenAddresses implements ObservationFilter {

  static final String PATH = "http.url";

  @Override
  public Observation.Context map(Observation.Context context) {
    KeyValue path = context.getHighCardinalityKeyValue(PATH);
    return path == null
        ? context
        : context.addHighCardinalityKeyValue(
            KeyValue.of(PATH, FeedAddress.withoutSecret(path.getValue())));
  }
}
