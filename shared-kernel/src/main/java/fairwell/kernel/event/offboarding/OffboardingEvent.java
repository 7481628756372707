package fairwell.kernel.event.offboarding;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.id.CaseId;

/** What happened in one separation case; one stream per case. */
public sealed interface OffboardingEvent extends FairwellEvent
    permits CaseFrameEvent,
        ApprovalEvent,
        NegotiationEvent,
        ClearanceEvent,
        SettlementEvent,
        AgreementEvent {

  CaseId caseId();

  @Override
  default String streamId() {
    return caseId().value();
  }
}
