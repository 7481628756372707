package fairwell.log.wiring;

import fairwell.kernel.event.Metadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * What an event inherits from the message that caused it: who acted and why, the request, the chain
 * of causes.
 */
final class CarriedMetadata implements CorrelationDataProvider {

  private static final List<String> CARRIED =
      List.of(
          Metadata.ACTOR,
          Metadata.ROLE,
          Metadata.REASON,
          Metadata.REQUEST_KEY,
          Metadata.REQUEST_DIGEST);

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    var metadata = message.getMetaData();
    var carried = new LinkedHashMap<String, Object>();
    for (var key : CARRIED) {
      if (metadata.get(key) != null) {
        carried.put(key, metadata.get(key));
      }
    }
    carried.put(
        Metadata.CORRELATION, metadata.getOrDefault(Metadata.CORRELATION, message.getIdentifier()));
    carried.put(Metadata.CAUSATION, message.getIdentifier());
    return carried;
  }
}
