package fairwell.command.policy;

import fairwell.kernel.access.Role;
import java.util.Set;

/** Turn down an overlay that somebody else proposed; the reason is about its figures. */
public record RejectOverlay(String contentHash, String reason) implements PolicyCommand {

  static final String ACTION = "reject-overlay";

  @Override
  public Set<Role> roles() {
    return ApproveOverlay.SECOND;
  }

  @Override
  public String action() {
    return ACTION;
  }
}
