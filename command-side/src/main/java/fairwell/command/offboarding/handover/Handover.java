package fairwell.command.offboarding.handover;

import fairwell.command.CorruptHistory;
import fairwell.kernel.event.offboarding.HandoverAccepted;
import fairwell.kernel.event.offboarding.HandoverConfirmed;
import fairwell.kernel.event.offboarding.HandoverDeclined;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.HandoverRecipientNamed;
import fairwell.kernel.id.EmployeeId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was named for each area, and what they said. */
public record Handover(Map<String, Recipient> areas) {

  /** Nobody was named. */
  public static final Handover NOT_NAMED = new Handover(Map.of());

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

  public Handover {
    areas = Map.copyOf(areas);
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
    return new Handover(next);
  }
}
