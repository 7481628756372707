package fairwell.command.offboarding.table;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.objection.ObjectionKind;
import org.jspecify.annotations.Nullable;

/**
 * An objection and how far it came.
 *
 * @param answeredBy who gave the last answer; absent before
 * @param requestedBy who asked for the last recheck; absent before
 * @param rechecker the role that was asked for the last recheck; absent before
 */
public record Objection(
    ObjectionKind kind,
    Standing standing,
    @Nullable ActorId answeredBy,
    @Nullable ActorId requestedBy,
    @Nullable Role rechecker) {

  /** How it stands. */
  public enum Standing {
    /** It waits for an answer, the first or, when a record was wrong, another one. */
    RAISED,
    ANSWERED,
    /** Somebody looks at the records once more. */
    RECHECKING
  }

  static Objection raised(ObjectionKind kind) {
    return new Objection(kind, Standing.RAISED, null, null, null);
  }

  Objection answered(ActorId by) {
    return new Objection(kind, Standing.ANSWERED, by, requestedBy, rechecker);
  }

  Objection rechecking(Role role, ActorId by) {
    return new Objection(kind, Standing.RECHECKING, answeredBy, by, role);
  }

  Objection as(Standing next) {
    return new Objection(kind, next, answeredBy, requestedBy, rechecker);
  }

  /** Whether somebody answered it or asked for its recheck. */
  boolean concerns(ActorId actor) {
    return actor.equals(answeredBy) || actor.equals(requestedBy);
  }
}
