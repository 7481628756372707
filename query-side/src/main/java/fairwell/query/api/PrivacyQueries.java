package fairwell.query.api;

import fairwell.query.privacy.GetPersonalData;
import fairwell.query.privacy.PersonalDataReport;
import fairwell.query.runner.DocumentRunner;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What can be asked about personal data, over the query bus. */
@Component
class PrivacyQueries {

  private final QueryGateway gateway;
  private final DocumentRunner documents;

  PrivacyQueries(QueryGateway gateway, DocumentRunner documents) {
    this.gateway = gateway;
    this.documents = documents;
  }

  /** Where the data of a person stand; empty when nobody of that number was hired. */
  Mono<PersonalDataReport> personalData(GetPersonalData query) {
    return ask(query, PersonalDataReport.class);
  }

  private <R> Mono<R> ask(Object query, Class<R> answer) {
    return Mono.defer(() ->
        documents.answers()
            ? Mono.fromFuture(() -> gateway.query(query, ResponseTypes.instanceOf(answer)), true)
            : Mono.error(new Queries.DocumentsNotReady(documents.progress())));
  }
}
