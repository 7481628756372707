package fairwell.query.handover;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.HandoverAccepted;
import fairwell.kernel.event.offboarding.HandoverConfirmed;
import fairwell.kernel.event.offboarding.HandoverDeclined;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.HandoverRecipientNamed;
import fairwell.kernel.event.offboarding.KnowledgeTopicPlanned;
import fairwell.kernel.event.offboarding.KnowledgeTransferred;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.runner.Positioned;
import fairwell.query.store.SealedText;
import java.time.LocalDate;
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
 * @param topics what the leaver knows, in the order in which it was planned
 */
public record CaseHandover(
    @BsonId String id, long position, long version, List<Area> areas, List<Topic> topics)
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

  /**
   * Something the leaver knows.
   *
   * @param doneOn absent as long as it was not handed over
   * @param documentHash SHA-256 of the document that shows it; absent as {@code doneOn} is
   */
  public record Topic(
      String topic,
      String area,
      PersonalText.Sealed description,
      String recipient,
      LocalDate due,
      @Nullable LocalDate doneOn,
      @Nullable String documentHash) {

    Topic done(KnowledgeTransferred by) {
      return new Topic(topic, area, description, recipient, due, by.doneOn(), by.documentHash());
    }
  }

  /** The view. */
  static CaseHandover evolve(@Nullable CaseHandover before, Recorded recorded) {
    List<Area> areas = new ArrayList<>(before == null ? List.of() : before.areas);
    List<Topic> topics = new ArrayList<>(before == null ? List.of() : before.topics);
    switch (recorded.event()) {
      case HandoverEvent e -> {
        Area next = area(e);
        areas.removeIf(known -> known.area().equals(next.area()));
        areas.add(next);
        areas.sort(Comparator.comparing(Area::area));
      }
      case KnowledgeTopicPlanned e ->
          topics.add(
              new Topic(
                  e.topicId(),
                  e.area(),
                  SealedText.of(e.description()),
                  e.recipient().value(),
                  e.due(),
                  null,
                  null));
      case KnowledgeTransferred e ->
          topics.replaceAll(known -> known.topic().equals(e.topicId()) ? known.done(e) : known);
      default -> throw new IllegalArgumentException("no event of a handover");
    }
    return new CaseHandover(
        recorded.streamId(),
        recorded.position(),
        recorded.sequence(),
        List.copyOf(areas),
        List.copyOf(topics));
  }

  /** The same for the leaver, who does not read why somebody declined. */
  CaseHandover withoutReasons() {
    return new CaseHandover(
        id,
        position,
        version,
        areas.stream()
            .map(area -> new Area(area.area(), area.recipient(), area.standing(), null))
            .toList(),
        topics);
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
