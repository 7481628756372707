package fairwell.kernel.event.privacy;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.id.EmployeeId;

/**
 * What happened to the personal data of a person; one stream for each person, beside the stream of
 * the facts, so that the facts stay as they were.
 */
public sealed interface PrivacyEvent extends FairwellEvent
    permits LegalHoldPlaced,
        LegalHoldReleased,
        ErasureRequested,
        ErasureDeclined,
        ProcessingRestricted,
        PersonErased {

  /** Whose data they are. */
  EmployeeId employeeId();

  @Override
  default String streamId() {
    return stream(employeeId());
  }

  /** The stream about the data of that person. */
  static String stream(EmployeeId employee) {
    return "personal-data/" + employee.value();
  }
}
