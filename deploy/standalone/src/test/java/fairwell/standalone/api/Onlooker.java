package fairwell.standalone.api;

import fairwell.kernel.access.Role;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks at a confidential case: every role, and the places from which one can look.
 */
enum Onlooker {
  NOBODY("nobody signed in", Set.of(), Where.HERE),
  OWNER("HR, runs the case", Set.of(Role.HR), Where.HERE),
  HR("HR", Set.of(Role.HR), Where.HERE),
  HR_ELSEWHERE("HR of another unit", Set.of(Role.HR), Where.ELSEWHERE),
  NEGOTIATOR("negotiator", Set.of(Role.NEGOTIATOR), Where.HERE),
  APPROVER("approver", Set.of(Role.APPROVER), Where.HERE),
  FINANCE("finance", Set.of(Role.FINANCE), Where.HERE),
  LEGAL("counsel", Set.of(Role.LEGAL), Where.HERE),
  AUDITOR("auditor", Set.of(Role.AUDITOR), Where.HERE),
  MANAGER("manager", Set.of(Role.MANAGER), Where.HERE),
  IT("IT", Set.of(Role.IT), Where.HERE),
  OPERATOR("operator", Set.of(Role.OPERATOR), Where.HERE),
  EMPLOYEE("the person", Set.of(Role.EMPLOYEE), Where.OWN_CASE),
  HR_OF_OWN_CASE("the person, being HR", Set.of(Role.HR, Role.EMPLOYEE), Where.OWN_CASE),
  COLLEAGUE("a colleague", Set.of(Role.EMPLOYEE), Where.OTHER_CASE),
  RECIPIENT("who takes over", Set.of(Role.EMPLOYEE), Where.TAKES_OVER);

  /** From where somebody looks. */
  enum Where {
    HERE,
    ELSEWHERE,
    OWN_CASE,
    OTHER_CASE,
    TAKES_OVER
  }

  private final String title;
  private final Set<Role> roles;
  private final Where where;

  Onlooker(String title, Set<Role> roles, Where where) {
    this.title = title;
    this.roles = roles;
    this.where = where;
  }

  String title() {
    return title;
  }

  Set<Role> roles() {
    return roles;
  }

  boolean signedIn() {
    return this != NOBODY;
  }

  /** The account; the one who runs the case is the demo account that opened it. */
  String account() {
    return this == OWNER ? "hr" : "onlooker." + name().toLowerCase(Locale.ROOT);
  }

  /** The org units the account may see; empty for all. */
  Set<String> units(String unit) {
    return switch (where) {
      case HERE -> Set.of(unit);
      case ELSEWHERE -> Set.of("not-" + unit);
      case OWN_CASE, OTHER_CASE, TAKES_OVER -> Set.of();
    };
  }

  /**
   * The employee behind the account, if any.
   *
   * @param number of the person the case is about
   * @param recipient of who takes over
   */
  @Nullable String employee(String number, String recipient) {
    return switch (where) {
      case HERE, ELSEWHERE -> null;
      case OWN_CASE -> number;
      case OTHER_CASE -> "not-" + number;
      case TAKES_OVER -> recipient;
    };
  }
}
