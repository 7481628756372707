package fairwell.query.negotiation;

import fairwell.kernel.access.Actor;
import java.time.LocalDate;

/**
 * What the records would say now to each objection. Answered with {@link CardsAtTheTable}, or with
 * nothing when the reader does not negotiate for the employer.
 */
public record GetAnswerCards(String caseId, LocalDate today, Actor actor) {}
