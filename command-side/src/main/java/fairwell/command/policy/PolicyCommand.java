package fairwell.command.policy;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.policy.PolicyEvent;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An order to the one stream of all overlays. */
public sealed interface PolicyCommand permits ProposeOverlay, ApproveOverlay, RejectOverlay {

  /** The roles that may give it. */
  Set<Role> roles();

  /** Its name in paths, answers and texts. */
  String action();

  /** The stream it is for. */
  @TargetAggregateIdentifier
  default String stream() {
    return PolicyEvent.STREAM;
  }
}
