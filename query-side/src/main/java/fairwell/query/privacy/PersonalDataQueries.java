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
import fairwell.query.audit.AuditEntry;
import fairwell.query.audit.AuditSlice;
import fairwell.query.personal.PersonalPurposes;
import fairwell.query.personal.Standings;
import fairwell.query.privacy.PersonalDataReport.HandedOut;
import fairwell.query.store.Documents;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers out of the log; only whose data are closed is looked up in the documents. */
public class PersonalDataQueries implements Standings {

  private final LogReader log;
  private final KeepingRules rules;
  private final MongoCollection<PersonStanding> standings;
  private final MongoCollection<AuditEntry> trail;

  public PersonalDataQueries(
      LogReader log,
      KeepingRules rules,
      Documents documents,
      PersonStandingSlice slice,
      AuditSlice audit) {
    this.log = log;
    this.rules = rules;
    this.standings = documents.of(slice);
    this.trail = documents.of(audit);
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
                entry.at(),
                entry.actor(),
                entry.role(),
                entry.data() == null ? "" : entry.data().getOrDefault("purpose", "")));
  }
}
