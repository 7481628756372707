package fairwell.command.signing;

import java.util.List;

/** What drafts have come to at providers: one row for each draft at each provider. */
interface FlowBook {

  /** Writes a row, or over it. */
  void keep(Flow flow);

  /** All of a case at a provider. */
  List<Flow> of(String provider, String caseId);
}
