package fairwell.query.api;

import fairwell.query.agreement.CaseAgreement;
import fairwell.query.agreement.GetAgreementFacts;
import fairwell.query.calendar.FindOpenTasks;
import fairwell.query.calendar.OpenTaskList;
import fairwell.query.dispute.CaseDisputes;
import fairwell.query.dispute.GetDisputes;
import reactor.core.publisher.Mono;

/** What people ask for who work on cases. */
public interface DeskQueries {

  /** The facts of an agreement; empty when they are not for the actor. */
  Mono<CaseAgreement> agreement(GetAgreementFacts query);

  /** The formal disputes of a case; empty when they are not for the actor. */
  Mono<CaseDisputes> disputes(GetDisputes query);

  /** What the actor has to do by a day. */
  Mono<OpenTaskList> openTasks(FindOpenTasks query);
}
