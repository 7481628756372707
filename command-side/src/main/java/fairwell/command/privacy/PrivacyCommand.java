package fairwell.command.privacy;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.id.EmployeeId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An order about the personal data of one person. */
public sealed interface PrivacyCommand
    permits PlaceLegalHold,
        ReleaseLegalHold,
        RequestErasure,
        ConfirmErasure,
        DeclineErasure,
        EraseWhenDue {

  /** Whose data they are. */
  EmployeeId employeeId();

  /** The roles that may give it. */
  Set<Role> roles();

  /** Its name in paths, answers and texts. */
  String action();

  /** The stream it is for. */
  @TargetAggregateIdentifier
  default String stream() {
    return PrivacyEvent.stream(employeeId());
  }
}
