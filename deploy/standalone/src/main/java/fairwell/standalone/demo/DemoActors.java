package fairwell.standalone.demo;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import java.util.Locale;
import java.util.Set;

/** The demo accounts, as the actors behind the stories. */
final class DemoActors {

  private DemoActors() {}

  /** The account that has just this role and is named after it. */
  static Actor of(Role role) {
    return new Actor(
        new ActorId(role.name().toLowerCase(Locale.ROOT)), Set.of(role), Set.of(), null);
  }
}
