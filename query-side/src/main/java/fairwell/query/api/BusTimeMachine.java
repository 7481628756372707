package fairwell.query.api;

import fairwell.query.api.Queries.DocumentsNotReady;
import fairwell.query.moment.GetMoment;
import fairwell.query.moment.GetMomentDifference;
import fairwell.query.moment.Moment;
import fairwell.query.moment.MomentDifference;
import fairwell.query.recomputation.AssumeInCase;
import fairwell.query.recomputation.WhatIf;
import fairwell.query.runner.DocumentRunner;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import reactor.core.publisher.Mono;

/** Asks over Axon's query bus. */
public class BusTimeMachine implements TimeMachine {

  private final QueryGateway gateway;
  private final DocumentRunner documents;

  public BusTimeMachine(QueryGateway gateway, DocumentRunner documents) {
    this.gateway = gateway;
    this.documents = documents;
  }

  @Override
  public Mono<Moment> moment(GetMoment query) {
    return ask(query, Moment.class);
  }

  @Override
  public Mono<MomentDifference> difference(GetMomentDifference query) {
    return ask(query, MomentDifference.class);
  }

  @Override
  public Mono<WhatIf> whatIf(AssumeInCase query) {
    return ask(query, WhatIf.class);
  }

  private <R> Mono<R> ask(Object query, Class<R> answer) {
    return Mono.defer(() ->
        documents.answers()
            ? Mono.fromFuture(() -> gateway.query(query, ResponseTypes.instanceOf(answer)), true)
            : Mono.error(new DocumentsNotReady(documents.progress())));
  }
}
