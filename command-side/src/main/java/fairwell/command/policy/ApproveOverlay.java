package fairwell.command.policy;

import fairwell.kernel.access.Role;
import java.util.Set;

/**
 * Publish an overlay that somebody else proposed.
 *
 * @param contentHash of exactly the content that was read
 */
public record ApproveOverlay(String contentHash) implements PolicyCommand {

  static final String ACTION = "approve-overlay";

  /** Those who answer for the law, for the amounts, and for exceptions. */
  static final Set<Role> SECOND = Set.of(Role.LEGAL, Role.FINANCE, Role.APPROVER);

  @Override
  public Set<Role> roles() {
    return SECOND;
  }

  @Override
  public String action() {
    return ACTION;
  }
}
