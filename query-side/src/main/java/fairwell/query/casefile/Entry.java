package fairwell.query.casefile;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.personal.PersonalText;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case as a line of its timeline.
 *
 * @param event its name, for example {@code offboarding.OfferTabled}: key of its text
 * @param at when it was recorded
 * @param actor the account that acted
 * @param role in which role
 * @param reason why, the code of a {@link fairwell.kernel.event.Reason}
 * @param data what the text needs, by field of the event: dates in ISO form, amounts as {@code
 *     1234.50 CNY}, lists joined by commas
 * @param texts personal texts by field, sealed; those of a list as {@code field_0}, {@code field_1}
 */
public record Entry(
    long position,
    long sequence,
    String eventId,
    String event,
    Instant at,
    @Nullable String actor,
    @Nullable String role,
    @Nullable String reason,
    Map<String, String> data,
    Map<String, PersonalText.Sealed> texts) {

  /** That it happened, by whom and when, and nothing of what it says. */
  public Entry withoutContent() {
    return new Entry(
        position, sequence, eventId, event, at, actor, role, reason, Map.of(), Map.of());
  }

  /** The line of a recorded event. */
  public static Entry of(
      Recorded recorded, Map<String, String> data, Map<String, PersonalText.Sealed> texts) {
    return new Entry(
        recorded.position(),
        recorded.sequence(),
        recorded.eventId(),
        EventCatalogue.nameOf(recorded.event().getClass()).qualified(),
        recorded.at(),
        recorded.metadata().get(Metadata.ACTOR),
        recorded.metadata().get(Metadata.ROLE),
        recorded.metadata().get(Metadata.REASON),
        data,
        texts);
  }
}
