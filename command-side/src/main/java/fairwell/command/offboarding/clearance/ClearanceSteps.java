package fairwell.command.offboarding.clearance;

import static fairwell.command.offboarding.command.Action.CLAIM_ASSET_COST;
import static fairwell.command.offboarding.command.Action.RAISE_CLEARANCE_ITEM;
import static fairwell.command.offboarding.command.Action.REQUEST_CLEARANCE_WAIVER;
import static fairwell.command.offboarding.command.Action.RESOLVE_CLEARANCE_ITEM;

import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.StepSkipped;
import java.util.List;

/** The order of the steps of a clearance. */
public final class ClearanceSteps {

  private static final List<Refusal> NOTHING = List.of();

  private ClearanceSteps() {}

  /** What speaks against resolving an item: that all are. */
  public static List<Refusal> resolve(Clearance clearance) {
    if (clearance.all().isEmpty()) {
      return List.of(RAISE_CLEARANCE_ITEM.missing());
    }
    return clearance.all().values().stream().allMatch(Item::isResolved)
        ? List.of(RESOLVE_CLEARANCE_ITEM.done())
        : NOTHING;
  }

  /** What speaks against asking to waive an item: that nothing of any is left to waive. */
  public static List<Refusal> ask(Clearance clearance) {
    if (clearance.all().isEmpty()) {
      return List.of(RAISE_CLEARANCE_ITEM.missing());
    }
    return clearance.all().values().stream().allMatch(Item::isSettled)
        ? List.of(RESOLVE_CLEARANCE_ITEM.done())
        : NOTHING;
  }

  /** What speaks against claiming the cost of something: that nothing is missing. */
  public static List<Refusal> claim(Clearance clearance) {
    if (clearance.all().isEmpty()) {
      return List.of(RAISE_CLEARANCE_ITEM.missing());
    }
    return clearance.all().values().stream().anyMatch(Item::isMissing)
        ? NOTHING
        : List.of(CLAIM_ASSET_COST.done());
  }

  /** What speaks against granting a waiver: that nobody asked for one. */
  public static List<Refusal> waive(Clearance clearance) {
    return clearance.all().values().stream().anyMatch(item -> item.request() != null)
        ? NOTHING
        : List.of(REQUEST_CLEARANCE_WAIVER.missing());
  }

  /** What is missing until the handover is complete. */
  public static List<Refusal> complete(Clearance clearance) {
    return switch (clearance) {
      case Clearance.NotStarted _ -> List.of(RAISE_CLEARANCE_ITEM.missing());
      case Clearance.Open open ->
          List.of(
              new StepSkipped(
                  open.openItems().stream()
                      .map(item -> RESOLVE_CLEARANCE_ITEM.path() + ":" + item)
                      .toList(),
                  List.of()));
      case Clearance.Complete _ -> NOTHING;
    };
  }
}
