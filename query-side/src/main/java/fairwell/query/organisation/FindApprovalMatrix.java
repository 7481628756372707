package fairwell.query.organisation;

import fairwell.kernel.access.Actor;

/** The approval matrix. Answered with {@link ApprovalMatrixStanding}. */
public record FindApprovalMatrix(Actor actor) {}
