package fairwell.kernel.access;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an access token that say who acts: {@code sub} (the account), {@code roles}, {@code
 * units} (absent or empty means all) and {@code employee} (the employee number). Both sides read a
 * token this way, so they can't come to different actors.
 */
public final class ActorClaims {

  public static final String SUBJECT = "sub";
  public static final String ROLES = "roles";
  public static final String UNITS = "units";
  public static final String EMPLOYEE = "employee";

  private ActorClaims() {}

  /**
   * The actor behind verified claims. A role Fairwell does not know is passed over, for issuers
   * serve other programs too; {@link Role#SYSTEM} is never granted by a token.
   *
   * @throws IllegalArgumentException if the account or the employee number cannot be one
   */
  public static Actor read(Map<String, Object> claims) {
    if (!(claims.get(SUBJECT) instanceof String subject)) {
      throw new IllegalArgumentException("the token names no account: claim " + SUBJECT);
    }
    EmployeeId employee =
        claims.get(EMPLOYEE) instanceof String number ? EmployeeId.ofNumber(number) : null;
    return new Actor(
        new ActorId(subject), roles(claims.get(ROLES)), texts(claims.get(UNITS)), employee);
  }

  private static Set<Role> roles(@Nullable Object claim) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    texts(claim).forEach(name -> role(name).ifPresent(roles::add));
    roles.remove(Role.SYSTEM);
    return roles;
  }

  private static Optional<Role> role(String name) {
    String wanted = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(wanted)).findFirst();
  }

  private static Set<String> texts(@Nullable Object claim) {
    return claim instanceof Collection<?> many
        ? many.stream().map(String::valueOf).collect(Collectors.toSet())
        : Set.of();
  }
}
