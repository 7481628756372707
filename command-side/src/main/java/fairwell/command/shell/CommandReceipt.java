package fairwell.command.shell;

import java.util.List;

/**
 * The answer to a command.
 *
 * @param streamId the case or employee it was sent to
 * @param version the sequence of the stream's last event, which is its ETag
 * @param events the stored names of the events it caused, in order; empty when nothing changed
 * @param replayed whether the same request had been carried out before and was only answered again
 */
public record CommandReceipt(String streamId, long version, List<String> events, boolean replayed) {

  public CommandReceipt {
    events = List.copyOf(events);
  }
}
