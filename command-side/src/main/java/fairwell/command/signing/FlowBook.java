package fairwell.command.signing;

import java.util.List;

/** What was begun at providers. */
interface FlowBook {

  void begun(Flow flow);

  /** It is over; {@code outcome} is a code. */
  void ended(Flow flow, String outcome);

  /** All of a case. */
  List<Flow> of(String caseId);
}
