package fairwell.command.inbound;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message as it is kept: what it means and whom it is about, and nothing else of what was sent,
 * for that may name people.
 *
 * @param id tells a repetition from another message of that adapter
 * @param type as the other system calls it
 * @param people the keys the other system has for the person, the best first; kept only where the
 *     meaning asks for a person
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

  private static final int LONGEST = 200;

  /**
   * @throws NotAccepted if a part is longer than it can be, or has characters no id has
   */
  public InboundMessage {
    people = meaning.isAboutAPerson() ? List.copyOf(people) : List.of();
    boolean readable =
        !id.isEmpty()
            && Stream.concat(Stream.of(id, type, reference), people.stream())
                .allMatch(InboundMessage::isReadable);
    if (!readable) {
      throw new NotAccepted(NotAccepted.Why.UNREADABLE);
    }
  }

  /** Without line breaks, NUL and the like, and halves of characters: no database keeps those. */
  private static boolean isReadable(String part) {
    return part.length() <= LONGEST
        && part.chars().noneMatch(Character::isISOControl)
        && StandardCharsets.UTF_8.newEncoder().canEncode(part);
  }
}
