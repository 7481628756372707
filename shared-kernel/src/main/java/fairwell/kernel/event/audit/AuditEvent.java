package fairwell.kernel.event.audit;

import fairwell.kernel.event.FairwellEvent;

/** An event about the use of Fairwell itself; each is a stream of its own. */
public sealed interface AuditEvent extends FairwellEvent
    permits CaseExported,
        CommandRefused,
        PersonalDataRead,
        ImportCompleted,
        OperatorActed,
        ExportMade,
        LedgerKeyOverlapBegan,
        LedgerKeyOverlapEnded {

  /** The stream the act was about, for example a case. */
  String about();

  @Override
  default String streamId() {
    return about();
  }
}
