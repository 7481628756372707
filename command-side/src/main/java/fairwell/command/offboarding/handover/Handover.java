package fairwell.command.offboarding.handover;

import fairwell.command.CorruptHistory;
import fairwell.kernel.event.offboarding.HandoverAccepted;
import fairwell.kernel.event.offboarding.HandoverConfirmed;
import fairwell.kernel.event.offboarding.HandoverDeclined;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.HandoverRecipientNamed;
import fairwell.kernel.event.offboarding.KnowledgeEvent;
import fairwell.kernel.event.offboarding.KnowledgeTopicPlanned;
import fairwell.kernel.event.offboarding.KnowledgeTransferred;
import fairwell.kernel.id.EmployeeId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who was named for each area, and what they said; and what the leaver knows.
 *
 * @param topics what is to be handed over of it, by id
 */
public record Handover(Map<String, Recipient> areas, Map<String, Topic> topics) {

  /** Nobody was named. */
  public static final Handover NOT_NAMED = new Handover(Map.of(), Map.of());

  /** How it stands with an area. */
  public enum Standing {
    NAMED,
    ACCEPTED,
    DECLINED,
    /** The recipient has what was to be handed over. */
    CONFIRMED
  }

  /** Who is to take an area over. */
  public record Recipient(EmployeeId who, Standing standing) {}

  /** Something the leaver knows, in an area, and whether it was handed over. */
  public record Topic(String area, boolean done) {}

  public Handover {
    areas = Map.copyOf(areas);
    topics = Map.copyOf(topics);
  }

  /** Whether that person was named for any area. */
  public boolean names(@Nullable EmployeeId person) {
    return person != null
        && areas.values().stream().anyMatch(recipient -> recipient.who().equals(person));
  }

  boolean hasAny(Standing... standings) {
    return areas.values().stream()
        .anyMatch(recipient -> Arrays.asList(standings).contains(recipient.standing()));
  }

  /** The topics of these areas that were not handed over, by id. */
  public List<String> openTopics(Collection<String> ofAreas) {
    return topics.entrySet().stream()
        .filter(topic -> !topic.getValue().done() && ofAreas.contains(topic.getValue().area()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The handover after one more event about what the leaver knows. */
  public Handover after(KnowledgeEvent event) {
    Map<String, Topic> next = new HashMap<>(topics);
    switch (event) {
      case KnowledgeTopicPlanned e -> next.put(e.topicId(), new Topic(e.area(), false));
      case KnowledgeTransferred e -> {
        Topic planned = topics.get(e.topicId());
        if (planned == null) {
          throw new CorruptHistory(this, e);
        }
        next.put(e.topicId(), new Topic(planned.area(), true));
      }
    }
    return new Handover(areas, next);
  }

  /** The handover after one more event. */
  public Handover after(HandoverEvent event) {
    return switch (event) {
      case HandoverRecipientNamed e -> with(e.area(), e.recipient(), Standing.NAMED);
      case HandoverAccepted e -> answered(e, e.recipient(), Standing.ACCEPTED);
      case HandoverDeclined e -> answered(e, e.recipient(), Standing.DECLINED);
      case HandoverConfirmed e -> answered(e, e.recipient(), Standing.CONFIRMED);
    };
  }

  private Handover answered(HandoverEvent event, EmployeeId who, Standing standing) {
    Recipient named = areas.get(event.area());
    if (named == null || !named.who().equals(who)) {
      throw new CorruptHistory(this, event);
    }
    return with(event.area(), who, standing);
  }

  private Handover with(String area, EmployeeId who, Standing standing) {
    Map<String, Recipient> next = new HashMap<>(areas);
    next.put(area, new Recipient(who, standing));
    return new Handover(next, topics);
  }
}
