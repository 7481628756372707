package fairwell.query.cases;

import com.mongodb.client.model.Filters;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;

/**
 * Who may read a case. One rule in two forms: over a document in memory, and as a filter in front
 * of the collection; tests hold them together, and to what the command side lets its actors know.
 *
 * <p>A hidden case (confidential, no notice given) is read only by those who take part: its owner,
 * whoever acted in it, and the roles that take part in its unit. Any other case is read by every
 * working role in whose units it lies. The person it is about reads it then too, and never
 * otherwise, whatever roles that account has.
 */
public final class CaseAccess {

  /** Roles that read cases in their units. The operator sees no case content. */
  private static final Set<Role> READERS =
      EnumSet.of(
          Role.HR,
          Role.NEGOTIATOR,
          Role.APPROVER,
          Role.FINANCE,
          Role.LEGAL,
          Role.AUDITOR,
          Role.MANAGER,
          Role.IT);

  private CaseAccess() {}

  /** Whether the actor may read a case of that scope. */
  public static boolean mayRead(Actor actor, CaseScope scope) {
    if (actor.is(Role.SYSTEM)) {
      return true;
    }
    if (isOwnCase(actor, scope)) {
      return !scope.hidden();
    }
    return mayReadAs(actor, scope) || scope.participants().contains(actor.id().value());
  }

  /** By a role in the unit. A count asks this of every case, so it is a plain loop. */
  private static boolean mayReadAs(Actor actor, CaseScope scope) {
    if (!actor.units().isEmpty() && !actor.units().contains(scope.unit())) {
      return false;
    }
    for (Role role : actor.roles()) {
      if (READERS.contains(role) && (!scope.hidden() || scope.roles().contains(role))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same as a filter.
   *
   * @param path where the scope lies in the document, for example {@code summary.scope}
   */
  public static Bson readableBy(Actor actor, String path) {
    if (actor.is(Role.SYSTEM)) {
      return Filters.empty();
    }
    Bson asOthers = Filters.or(waysOfOthers(actor, path));
    if (actor.employee() == null) {
      return asOthers;
    }
    String self = actor.employee().value();
    return Filters.or(
        Filters.and(Filters.eq(path + ".employeeId", self), Filters.eq(path + ".hidden", false)),
        Filters.and(Filters.ne(path + ".employeeId", self), asOthers));
  }

  private static List<Bson> waysOfOthers(Actor actor, String path) {
    List<Bson> ways = new ArrayList<>();
    ways.add(Filters.eq(path + ".participants", actor.id().value()));
    Set<Role> roles = readers(actor);
    if (!roles.isEmpty()) {
      Bson open =
          Filters.or(
              Filters.eq(path + ".hidden", false),
              Filters.in(path + ".roles", roles.stream().map(Role::name).sorted().toList()));
      ways.add(
          actor.units().isEmpty()
              ? open
              : Filters.and(
                  Filters.in(path + ".unit", actor.units().stream().sorted().toList()), open));
    }
    return ways;
  }

  /** Whether a role reads cases at all, each within its units. */
  public static boolean readsCases(Role role) {
    return READERS.contains(role);
  }

  /** Whether the actor is the person the case is about. */
  public static boolean isOwnCase(Actor actor, CaseScope scope) {
    return actor.employee() != null && actor.employee().value().equals(scope.employeeId());
  }

  /**
   * All cases but the actor's own, as a filter.
   *
   * @param path where the scope lies in the document
   */
  public static Bson ofOthers(Actor actor, String path) {
    return actor.employee() == null
        ? Filters.empty()
        : Filters.ne(path + ".employeeId", actor.employee().value());
  }

  private static Set<Role> readers(Actor actor) {
    Set<Role> roles = EnumSet.copyOf(READERS);
    roles.retainAll(actor.roles());
    return roles;
  }
}
