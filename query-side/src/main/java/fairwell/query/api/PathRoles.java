package fairwell.query.api;

import fairwell.kernel.access.Role;
import java.util.Set;

/** The roles of which one is needed to come in by a path. */
@FunctionalInterface
public interface PathRoles {

  Set<Role> of(String path);
}
