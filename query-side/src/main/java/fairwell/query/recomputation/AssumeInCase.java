package fairwell.query.recomputation;

import fairwell.kernel.access.Actor;

/**
 * What would be due in a case if some things were otherwise. Answered with {@link WhatIf}, or with
 * nothing when there is no case whose settlement the actor may try out.
 */
public record AssumeInCase(String caseId, Assumptions assumptions, Actor actor) {}
