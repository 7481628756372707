package fairwell.query.api;

import fairwell.query.api.Queries.DocumentsNotReady;
import fairwell.query.runner.DocumentRunner;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Follows answers over Axon’s query bus until Fairwell stops. */
final class Subscriptions {

  /** Updates a slow watcher may leave waiting; one that is slower still has to come again. */
  private static final int WAITING = 4096;

  private final QueryGateway gateway;
  private final DocumentRunner documents;
  private final Sinks.Empty<Void> stopping = Sinks.empty();

  Subscriptions(QueryGateway gateway, DocumentRunner documents) {
    this.gateway = gateway;
    this.documents = documents;
  }

  <I extends T, U extends T, T> Flux<T> follow(
      Object query, Class<I> first, Class<U> update, Class<T> both) {
    return Flux.defer(() ->
        documents.answers()
            ? Flux.using(
                    () ->
                        gateway.subscriptionQuery(
                            query.getClass().getName(),
                            query,
                            ResponseTypes.instanceOf(first),
                            ResponseTypes.instanceOf(update),
                            WAITING),
                    result -> Subscriptions.<I, U, T>all(result, both),
                    SubscriptionQueryResult::close)
                .takeUntilOther(stopping.asMono())
            : Flux.error(new DocumentsNotReady(documents.progress())));
  }

  /** Ends all of them. */
  void stop() {
    stopping.tryEmitEmpty();
  }

  private static <I extends T, U extends T, T> Flux<T> all(
      SubscriptionQueryResult<I, U> result, Class<T> both) {
    return result.initialResult().cast(both).concatWith(result.updates().cast(both));
  }
}
