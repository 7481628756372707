package fairwell.query.handover;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.HandoverAccepted;
import fairwell.kernel.event.offboarding.HandoverConfirmed;
import fairwell.kernel.event.offboarding.HandoverDeclined;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.HandoverRecipientNamed;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.runner.Positioned;
import fairwell.query.store.SealedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Who takes over what in one case; begins with the first who is named.
 *
 * @param id the case
 * @param version last sequence of the case's stream that is in it
 * @param areas in the order of the alphabet
 */
public record CaseHandover(@BsonId String id, long position, long version, List<Area> areas)
    implements Positioned {

  /** How it stands with an area. */
  public enum Standing {
    /** Named; asked from notice on. */
    NAMED,
    ACCEPTED,
    DECLINED,
    CONFIRMED
  }

  /**
   * One area.
   *
   * @param recipient employee id of who was named last
   * @param reason why that person declined; absent unless so
   */
  public record Area(
      String area, String recipient, Standing standing, PersonalText.@Nullable Sealed reason) {}

  /** The view. */
  static CaseHandover evolve(@Nullable CaseHandover before, Recorded recorded) {
    Area next = area((HandoverEvent) recorded.event());
    List<Area> areas = new ArrayList<>(before == null ? List.of() : before.areas);
    areas.removeIf(known -> known.area().equals(next.area()));
    areas.add(next);
    areas.sort(Comparator.comparing(Area::area));
    return new CaseHandover(
        recorded.streamId(), recorded.position(), recorded.sequence(), List.copyOf(areas));
  }

  /** The same for the leaver, who does not read why somebody declined. */
  CaseHandover withoutReasons() {
    return new CaseHandover(
        id,
        position,
        version,
        areas.stream()
            .map(area -> new Area(area.area(), area.recipient(), area.standing(), null))
            .toList());
  }

  private static Area area(HandoverEvent event) {
    return switch (event) {
      case HandoverRecipientNamed e ->
          new Area(e.area(), e.recipient().value(), Standing.NAMED, null);
      case HandoverAccepted e -> new Area(e.area(), e.recipient().value(), Standing.ACCEPTED, null);
      case HandoverDeclined e ->
          new Area(e.area(), e.recipient().value(), Standing.DECLINED, SealedText.of(e.reason()));
      case HandoverConfirmed e ->
          new Area(e.area(), e.recipient().value(), Standing.CONFIRMED, null);
    };
  }
}
