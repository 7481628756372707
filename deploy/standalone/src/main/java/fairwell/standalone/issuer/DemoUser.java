package fairwell.standalone.issuer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One account of the demo company.
 *
 * @param units the org units it sees; empty means all
 * @param employee the employee number behind it, if it is a leaving person's own account
 * @param password the salted hash (bcrypt)
 */
record DemoUser(
    String name,
    List<String> roles,
    List<String> units,
    @Nullable String employee,
    String password) {

  /** The claims of a token for this account, apart from its subject. */
  Map<String, Object> claims() {
    return employee == null
        ? Map.of("roles", roles, "units", units)
        : Map.of("roles", roles, "units", units, "employee", employee);
  }
}
