package fairwell.kernel.event.organisation;

import fairwell.kernel.event.FairwellEvent;

/** What happened to the organisation of a company; all of it shares one stream. */
public sealed interface OrganisationEvent extends FairwellEvent
    permits OrgTreePublished, ApprovalMatrixProposed, ApprovalMatrixAdopted {

  /** The stream of the organisation. */
  String STREAM = "organisation";

  @Override
  default String streamId() {
    return STREAM;
  }
}
