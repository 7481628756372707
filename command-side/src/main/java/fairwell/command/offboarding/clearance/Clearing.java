package fairwell.command.offboarding.clearance;

import fairwell.command.CorruptHistory;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.ClaimAssetCost;
import fairwell.command.offboarding.command.ClearanceCommand;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RequestClearanceWaiver;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.WaiveClearanceItem;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.access.Role;
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
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.UnknownItem;
import fairwell.kernel.refusal.WaiverExpired;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** How a clearance moves; the gates have let the command through. */
public final class Clearing {

  private Clearing() {}

  public static List<OffboardingEvent> decide(
      ClearanceCommand command, Clearance clearance, About about, Context context) {
    return switch (command) {
      case RaiseClearanceItem c -> raise(c, clearance, context.clearance());
      case ResolveClearanceItem c -> resolve(c, clearance, about, context);
      case ClaimAssetCost c -> claim(c, clearance, about, context);
      case RequestClearanceWaiver c -> ask(c, clearance, about, context);
      case WaiveClearanceItem c -> waive(c, clearance, about, context);
    };
  }

  public static Clearance evolve(Clearance clearance, ClearanceEvent event) {
    return switch (event) {
      case ClearanceItemRaised e -> {
        Map<String, Item> items = new HashMap<>(clearance.all());
        items.put(e.itemId(), Item.raised(e.type(), e.owner()));
        yield new Clearance.Open(items);
      }
      case ClearanceItemResolved e -> change(clearance, e.itemId(), e, Item::resolved);
      case AssetCostClaimed e -> change(clearance, e.itemId(), e, Item::claimed);
      case ClearanceWaiverRequested e ->
          change(
              clearance,
              e.itemId(),
              e,
              item -> item.asked(new Item.Request(e.requestedBy(), e.expiresOn())));
      case ClearanceItemWaived e ->
          change(clearance, e.itemId(), e, item -> item.waived(e.expiresOn()));
      case ClearanceCompleted _ -> new Clearance.Complete(clearance.all());
      case AccessEvent _, HandoverEvent _, KnowledgeEvent _ -> clearance;
    };
  }

  /** The program itself has seen that an open item is done. */
  public static List<OffboardingEvent> resolvedByProgram(
      CaseId caseId, String itemId, PersonalText evidence, Clearance clearance, Context context) {
    return withCompleted(
        new ClearanceItemResolved(caseId, itemId, evidence, context.actor().id()),
        itemId,
        clearance,
        context);
  }

  private static List<OffboardingEvent> raise(
      RaiseClearanceItem c, Clearance clearance, ClearanceList list) {
    if (clearance.all().containsKey(c.itemId())) {
      throw new Refused(Action.RAISE_CLEARANCE_ITEM.done());
    }
    if (!list.types().contains(c.type())) {
      throw new Refused(new ImpossibleValue("type", "one of " + list.types()));
    }
    Role owner = list.owner(c.type());
    if (owner != null && c.owner() != owner) {
      throw new Refused(new ImpossibleValue("owner", owner.name()));
    }
    if (!ClearanceList.OWNERS.contains(c.owner())) {
      throw new Refused(
          new ImpossibleValue("owner", "one of " + new TreeSet<>(ClearanceList.OWNERS)));
    }
    return List.of(
        new ClearanceItemRaised(c.caseId(), c.itemId(), c.type(), c.owner(), c.subject(), c.due()));
  }

  private static List<OffboardingEvent> resolve(
      ResolveClearanceItem c, Clearance clearance, About about, Context context) {
    unresolved(c.itemId(), clearance);
    return withCompleted(
        new ClearanceItemResolved(
            c.caseId(), c.itemId(), c.evidence().about(about.employee()), context.actor().id()),
        c.itemId(),
        clearance,
        context);
  }

  private static List<OffboardingEvent> claim(
      ClaimAssetCost c, Clearance clearance, About about, Context context) {
    Item item = unresolved(c.itemId(), clearance);
    if (item.standing() == Item.Standing.CLAIMED) {
      throw new Refused(Action.CLAIM_ASSET_COST.done());
    }
    if (!item.isMissing()) {
      throw new Refused(new ImpossibleValue("itemId", "an item of the type asset"));
    }
    return withCompleted(Claiming.claim(c, about, context), c.itemId(), clearance, context);
  }

  private static List<OffboardingEvent> ask(
      RequestClearanceWaiver c, Clearance clearance, About about, Context context) {
    if (unresolved(c.itemId(), clearance).isSettled()) {
      throw new Refused(Action.CLAIM_ASSET_COST.done());
    }
    if (c.expiresOn().isBefore(context.today())) {
      throw new Refused(new ImpossibleValue("expiresOn", "a day from " + context.today()));
    }
    return List.of(
        new ClearanceWaiverRequested(
            c.caseId(),
            c.itemId(),
            c.reason().about(about.employee()),
            c.expiresOn(),
            context.actor().id(),
            context.actor().employee()));
  }

  private static List<OffboardingEvent> waive(
      WaiveClearanceItem c, Clearance clearance, About about, Context context) {
    Item.Request request = unresolved(c.itemId(), clearance).request();
    if (request == null) {
      throw new Refused(new UnknownItem("clearance-waiver", c.itemId()));
    }
    if (request.by().equals(context.actor().id())) {
      throw new Refused(new FourEyes(Action.WAIVE_CLEARANCE_ITEM.path()));
    }
    if (request.expiresOn().isBefore(context.today())) {
      throw new Refused(
          new WaiverExpired(
              c.itemId(),
              request.expiresOn().toString(),
              List.of(Action.REQUEST_CLEARANCE_WAIVER.path() + ":" + c.itemId())));
    }
    return withCompleted(
        new ClearanceItemWaived(
            c.caseId(),
            c.itemId(),
            c.authority().about(about.employee()),
            request.expiresOn(),
            context.actor().id()),
        c.itemId(),
        clearance,
        context);
  }

  /** The event, and that the handover is complete when it closes the last open item. */
  private static List<OffboardingEvent> withCompleted(
      OffboardingEvent event, String closed, Clearance clearance, Context context) {
    return clearance.openItems().equals(List.of(closed))
        ? List.of(event, new ClearanceCompleted(event.caseId(), context.today()))
        : List.of(event);
  }

  private static Item unresolved(String itemId, Clearance clearance) {
    Item item = clearance.all().get(itemId);
    if (item == null) {
      throw new Refused(new UnknownItem("clearance-item", itemId));
    }
    if (item.isResolved()) {
      throw new Refused(Action.RESOLVE_CLEARANCE_ITEM.done());
    }
    return item;
  }

  private static Clearance change(
      Clearance clearance, String itemId, ClearanceEvent event, UnaryOperator<Item> change) {
    Item item = clearance.all().get(itemId);
    if (item == null) {
      throw new CorruptHistory(clearance, event);
    }
    Map<String, Item> items = new HashMap<>(clearance.all());
    items.put(itemId, change.apply(item));
    return clearance instanceof Clearance.Complete
        ? new Clearance.Complete(items)
        : new Clearance.Open(items);
  }
}
