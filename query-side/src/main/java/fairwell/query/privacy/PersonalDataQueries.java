package fairwell.query.privacy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.privacy.KeepingRules;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.log.read.LogReader;
import fairwell.query.audit.AuditSlice;
import fairwell.query.personal.PersonalPurposes;
import fairwell.query.personal.Standings;
import fairwell.query.privacy.PersonalDataReport.HandedOut;
import fairwell.query.store.Documents;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers out of the log; only whose data are closed is looked up in the documents. */
public class PersonalDataQueries implements Standings {

  private final LogReader log;
  private final KeepingRules rules;
  private final MongoCollection<PersonStanding> standings;
  private final MongoCollection<BsonDocument> trail;

  public PersonalDataQueries(
      LogReader log, KeepingRules rules, Documents documents, PersonStandingSlice slice) {
    this.log = log;
    this.rules = rules;
    this.standings = documents.of(slice);
    this.trail = documents.named(AuditSlice.NAME, BsonDocument.class);
  }

  @Override
  public Mono<Map<String, Standing>> of(Collection<String> subjects) {
    return Flux.from(
            standings.find(
                Filters.and(
                    Filters.in("_id", subjects), Filters.ne("standing", Standing.IN_USE.name()))))
        .collectMap(PersonStanding::id, PersonStanding::standing);
  }

  @QueryHandler
  public CompletableFuture<@Nullable PersonalDataReport> get(GetPersonalData query) {
    return Mono.fromSupplier(() -> folded(query))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(Mono::justOrEmpty)
        .zipWith(handedOut(query.employee()).collectList(), PersonalDataView::report)
        .toFuture();
  }

  private Optional<PersonalDataView> folded(GetPersonalData query) {
    EmployeeFacts facts = EmployeeFacts.of(log.readStream(query.employee()));
    if (facts.hired().isEmpty()) {
      return Optional.empty();
    }
    EmployeeId employee = new EmployeeId(query.employee());
    List<Recorded> stream = log.readStream(PrivacyEvent.stream(employee));
    return Optional.of(PersonalDataView.of(employee, stream, rules.of(facts), query.today()));
  }

  /** The newest first. */
  private Flux<HandedOut> handedOut(String employee) {
    return Flux.from(
            trail
                .find(
                    Filters.and(
                        Filters.eq(
                            "event", EventCatalogue.nameOf(PersonalDataRead.class).qualified()),
                        Filters.in("data.purpose", PersonalPurposes.HANDED_OUT),
                        Filters.eq("subjects", employee)))
                .sort(Sorts.descending("position")))
        .map(entry ->
            new HandedOut(
                Instant.parse(entry.getString("at").getValue()),
                text(entry, "actor"),
                text(entry, "role"),
                entry.getDocument("data").getString("purpose").getValue()));
  }

  private static @Nullable String text(BsonDocument entry, String field) {
    return entry.isString(field) ? entry.getString(field).getValue() : null;
  }
}
