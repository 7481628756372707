package fairwell.query.calendar;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a case.
 *
 * @param key tells it from others of the same matter in the same case
 * @param missed whether the day is known to have passed without the act
 * @param role the role it is for; absent for whoever works with the case
 * @param account the account it is for; absent for whoever works with the case
 * @param changed sequence of the event that changed it last, in the stream of the case
 */
public record CalendarEntry(
    CalendarMatter matter,
    String key,
    LocalDate on,
    Standing standing,
    boolean missed,
    @Nullable Role role,
    @Nullable String account,
    long changed,
    Instant changedAt) {

  /** How it stands with a day. */
  public enum Standing {
    OPEN,
    DONE,
    CALLED_OFF
  }

  /** Whether it is that actor's to remember; HR remembers for everybody. */
  boolean concerns(Actor actor) {
    return actor.is(Role.HR)
        || (role == null || actor.is(role))
            && (account == null || account.equals(actor.id().value()));
  }

  /** Whether it holds no longer: called off, or done where something was to do. */
  public boolean isOver() {
    return standing == Standing.CALLED_OFF || standing == Standing.DONE && matter.isToDo();
  }

  /** Whether it is that actor’s own to do: by account, else by role, else as owner of the case. */
  boolean isOf(Actor actor, String owner) {
    String me = actor.id().value();
    if (account != null) {
      return account.equals(me);
    }
    return role == null ? owner.equals(me) : actor.is(role);
  }

  /** Whether somebody still has to do it. */
  boolean isOpenTask() {
    return standing == Standing.OPEN && matter.isToDo();
  }

  CalendarEntry as(Standing next, long sequence, Instant at) {
    return new CalendarEntry(matter, key, on, next, missed, role, account, sequence, at);
  }

  CalendarEntry missed(long sequence, Instant at) {
    return new CalendarEntry(matter, key, on, standing, true, role, account, sequence, at);
  }
}
