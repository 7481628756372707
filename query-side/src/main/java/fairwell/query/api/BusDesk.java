package fairwell.query.api;

import fairwell.query.agreement.CaseAgreement;
import fairwell.query.agreement.GetAgreementFacts;
import fairwell.query.calendar.FindOpenTasks;
import fairwell.query.calendar.OpenTaskList;
import fairwell.query.dispute.CaseDisputes;
import fairwell.query.dispute.GetDisputes;
import fairwell.query.runner.DocumentRunner;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import reactor.core.publisher.Mono;

/** How a question goes over the query bus, and what people at a desk ask for. */
abstract class BusDesk implements DeskQueries {

  private final QueryGateway gateway;
  private final DocumentRunner documents;

  BusDesk(QueryGateway gateway, DocumentRunner documents) {
    this.gateway = gateway;
    this.documents = documents;
  }

  @Override
  public Mono<CaseAgreement> agreement(GetAgreementFacts query) {
    return ask(query, CaseAgreement.class);
  }

  @Override
  public Mono<CaseDisputes> disputes(GetDisputes query) {
    return ask(query, CaseDisputes.class);
  }

  @Override
  public Mono<OpenTaskList> openTasks(FindOpenTasks query) {
    return ask(query, OpenTaskList.class);
  }

  /** Asks, unless the documents are still being made. */
  final <R> Mono<R> ask(Object query, Class<R> answer) {
    return Mono.defer(() ->
        documents.answers()
            ? Mono.fromFuture(() -> gateway.query(query, ResponseTypes.instanceOf(answer)), true)
            : Mono.error(new Queries.DocumentsNotReady(documents.progress())));
  }
}
