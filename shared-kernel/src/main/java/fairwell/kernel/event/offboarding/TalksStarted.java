package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** The first talk began. */
public record TalksStarted(CaseId caseId, LocalDate startedOn, ActorId negotiator)
    implements NegotiationEvent {}
