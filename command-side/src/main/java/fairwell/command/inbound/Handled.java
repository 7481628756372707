package fairwell.command.inbound;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import org.jspecify.annotations.Nullable;

/** What came of a message, as a code, and which case of whom it was about. */
record Handled(String outcome, @Nullable EmployeeId employee, @Nullable CaseId caseId) {

  static Handled nothing(String outcome) {
    return new Handled(outcome, null, null);
  }
}
