package fairwell.kernel.event.organisation;

import fairwell.kernel.id.ActorId;

/**
 * Cases that are submitted from here on follow this matrix; those that were submitted before keep
 * their approvers.
 *
 * @param version of the proposal
 */
public record ApprovalMatrixAdopted(int version, ActorId adoptedBy) implements OrganisationEvent {}
