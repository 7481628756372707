package fairwell.command.webhook.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event that may leave, with what leaves of it. */
public record Outgoing(OutgoingType type, Map<String, @Nullable Object> data) {

  /** Keeps the order of the fields, so that the same event is the same bytes. */
  public Outgoing {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }
}
