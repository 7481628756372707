package fairwell.query.agreement;

import fairwell.kernel.access.Actor;

/**
 * The facts of the agreement of a case. Answered with {@link CaseAgreement}, or with nothing when
 * there is no case of that id that the actor may read, or it is not for the actor.
 */
public record GetAgreementFacts(String caseId, Actor actor) {}
