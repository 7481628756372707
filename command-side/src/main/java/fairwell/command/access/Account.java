package fairwell.command.access;

import org.jspecify.annotations.Nullable;

/**
 * An account as it was read.
 *
 * @param id which the identity provider gave it
 * @param version of what was read, as an entity tag; absent when the provider keeps none
 */
public record Account(String id, boolean active, @Nullable String version) {

  @Override
  public String toString() {
    return "Account[active=" + active + "]";
  }
}
