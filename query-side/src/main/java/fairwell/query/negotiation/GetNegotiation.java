package fairwell.query.negotiation;

import fairwell.kernel.access.Actor;
import java.time.LocalDate;

/**
 * The negotiation of one case, as far as that reader may see it. Answered with a {@link
 * NegotiationRoom}, or with nothing when there is none.
 *
 * @param today the day on which offers are open or not
 */
public record GetNegotiation(String caseId, LocalDate today, Actor actor) {}
