package fairwell.command.inbound;

import java.util.List;

/**
 * A message as it is kept: what it means and whom it is about, and nothing else of what was sent,
 * for that may name people.
 *
 * @param id tells a repetition from another message of that adapter
 * @param type as the other system calls it
 * @param people the keys the other system has for the person, the best first; empty if it is about
 *     nobody
 * @param reference what the other system calls the request, so that taking it back finds its case;
 *     empty if there is none
 */
public record InboundMessage(
    Adapter adapter,
    String id,
    String type,
    Meaning meaning,
    List<String> people,
    String reference) {

  private static final int LONGEST_ID = 200;

  public InboundMessage {
    people = List.copyOf(people);
    if (id.isEmpty() || id.length() > LONGEST_ID || type.length() > LONGEST_ID) {
      throw new IllegalArgumentException("no message has such an id or type");
    }
  }
}
