package fairwell.query.moment;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.AccessEvent;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.KnowledgeEvent;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.store.SealedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the checklist.
 *
 * @param owner the role that has to settle it
 * @param until the day a waiver holds until, inclusive
 * @param by the account that brought it into this state; absent while it is open
 * @param words the evidence, the reason of a request or the authority of a waiver
 */
public record ChecklistItem(
    String id,
    String type,
    String subject,
    Role owner,
    @Nullable LocalDate due,
    ItemState state,
    @Nullable LocalDate until,
    @Nullable String by,
    PersonalText.@Nullable Sealed words) {

  /** The checklist after these events of a case, in the order in which its items were raised. */
  static List<ChecklistItem> after(List<Recorded> events) {
    Map<String, ChecklistItem> items = new LinkedHashMap<>();
    for (Recorded recorded : events) {
      if (recorded.event() instanceof ClearanceEvent event) {
        take(items, event);
      }
    }
    return List.copyOf(items.values());
  }

  private static void take(Map<String, ChecklistItem> items, ClearanceEvent event) {
    switch (event) {
      case ClearanceItemRaised e -> items.put(e.itemId(), raised(e));
      case ClearanceItemResolved e ->
          items.computeIfPresent(
              e.itemId(),
              (_, item) ->
                  item.now(ItemState.RESOLVED, null, e.resolvedBy().value(), e.evidence()));
      case ClearanceWaiverRequested e ->
          items.computeIfPresent(
              e.itemId(),
              (_, item) ->
                  item.now(
                      ItemState.WAIVER_REQUESTED,
                      e.expiresOn(),
                      e.requestedBy().value(),
                      e.reason()));
      case ClearanceItemWaived e ->
          items.computeIfPresent(
              e.itemId(),
              (_, item) ->
                  item.now(ItemState.WAIVED, e.expiresOn(), e.approvedBy().value(), e.authority()));
      case AssetCostClaimed _, ClearanceCompleted _, AccessEvent _ -> {}
      case HandoverEvent _, KnowledgeEvent _ -> {}
    }
  }

  private static ChecklistItem raised(ClearanceItemRaised raised) {
    return new ChecklistItem(
        raised.itemId(),
        raised.type(),
        raised.subject(),
        raised.owner(),
        raised.due(),
        ItemState.OPEN,
        null,
        null,
        null);
  }

  private ChecklistItem now(
      ItemState next, @Nullable LocalDate holds, String account, PersonalText said) {
    return new ChecklistItem(
        id, type, subject, owner, due, next, holds, account, SealedText.of(said));
  }
}
