package fairwell.kernel.event.audit;

import java.util.Map;

/**
 * Someone tried a command that was refused; the data are those of the refusal and hold nothing
 * personal.
 */
public record CommandRefused(String about, String command, String refusal, Map<String, String> data)
    implements AuditEvent {
  public CommandRefused {
    data = Map.copyOf(data);
  }
}
