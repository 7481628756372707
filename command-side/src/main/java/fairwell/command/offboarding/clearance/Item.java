package fairwell.command.offboarding.clearance;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One clearance item.
 *
 * @param owner the role that may confirm it
 * @param waivedUntil the last day of its waiver; absent unless it is waived
 * @param request the waiver someone asked for; absent when nobody did
 */
public record Item(
    String type,
    Role owner,
    Standing standing,
    @Nullable LocalDate waivedUntil,
    @Nullable Request request) {

  private static final String ASSET = "asset";

  /** How an item stands. */
  public enum Standing {
    OPEN,
    RESOLVED,
    /** It does not come back, and its cost is claimed; it may still come back. */
    CLAIMED,
    WAIVED
  }

  /** A waiver that waits for someone else's word. */
  public record Request(ActorId by, LocalDate expiresOn) {}

  static Item raised(String type, Role owner) {
    return new Item(type, owner, Standing.OPEN, null, null);
  }

  Item resolved() {
    return new Item(type, owner, Standing.RESOLVED, null, null);
  }

  Item claimed() {
    return new Item(type, owner, Standing.CLAIMED, null, null);
  }

  Item asked(Request waiver) {
    return new Item(type, owner, standing, waivedUntil, waiver);
  }

  Item waived(LocalDate until) {
    return new Item(type, owner, Standing.WAIVED, until, null);
  }

  public boolean isResolved() {
    return standing == Standing.RESOLVED;
  }

  /** Whether nothing of it is left to waive. */
  boolean isSettled() {
    return standing == Standing.RESOLVED || standing == Standing.CLAIMED;
  }

  /** Whether its cost may be claimed. */
  boolean isMissing() {
    return type.equals(ASSET) && (standing == Standing.OPEN || standing == Standing.WAIVED);
  }

  boolean open() {
    return standing == Standing.OPEN;
  }
}
