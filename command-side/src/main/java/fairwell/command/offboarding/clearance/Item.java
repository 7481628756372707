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
    Role owner, Standing standing, @Nullable LocalDate waivedUntil, @Nullable Request request) {

  /** How an item stands. */
  public enum Standing {
    OPEN,
    RESOLVED,
    WAIVED
  }

  /** A waiver that waits for someone else's word. */
  public record Request(ActorId by, LocalDate expiresOn) {}

  static Item raised(Role owner) {
    return new Item(owner, Standing.OPEN, null, null);
  }

  Item resolved() {
    return new Item(owner, Standing.RESOLVED, null, null);
  }

  Item asked(Request waiver) {
    return new Item(owner, standing, waivedUntil, waiver);
  }

  Item waived(LocalDate until) {
    return new Item(owner, Standing.WAIVED, until, null);
  }

  boolean isResolved() {
    return standing == Standing.RESOLVED;
  }

  boolean open() {
    return standing == Standing.OPEN;
  }
}
