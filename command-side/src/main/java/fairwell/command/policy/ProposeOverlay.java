package fairwell.command.policy;

import fairwell.kernel.access.Role;
import java.util.Set;

/**
 * Propose a pack file as an overlay.
 *
 * @param content the file, character by character
 */
public record ProposeOverlay(String content) implements PolicyCommand {

  @Override
  public Set<Role> roles() {
    return Set.of(Role.LEGAL);
  }

  @Override
  public String action() {
    return "propose-overlay";
  }
}
