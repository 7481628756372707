package fairwell.query.privacy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.ExportMade;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.privacy.KeepingRules;
import fairwell.log.read.LogReader;
import fairwell.query.audit.AuditSlice;
import fairwell.query.personal.PersonalPurposes;
import fairwell.query.privacy.PersonalDataReport.HandedOut;
import fairwell.query.store.Documents;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers out of the log; only what was handed out is looked up in the documents. */
public class PersonalDataQueries {

  /** How the purpose of each export begins. */
  private static final String EXPORT = ExportMade.of("");

  private final LogReader log;
  private final KeepingRules rules;
  private final MongoCollection<BsonDocument> trail;

  public PersonalDataQueries(LogReader log, KeepingRules rules, Documents documents) {
    this.log = log;
    this.rules = rules;
    this.trail = documents.named(AuditSlice.NAME, BsonDocument.class);
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

  /**
   * The newest first. An export is one copy, however many readings it took to make it; of an
   * evidence bundle each part that was opened for it stands here.
   */
  private Flux<HandedOut> handedOut(String employee) {
    return Flux.from(
            trail
                .find(
                    Filters.and(
                        Filters.eq("event", nameOf(PersonalDataRead.class)),
                        Filters.or(
                            Filters.in("data.purpose", PersonalPurposes.HANDED_OUT),
                            Filters.regex(
                                "data.purpose", Pattern.compile("^" + Pattern.quote(EXPORT)))),
                        Filters.eq("subjects", employee)))
                .sort(Sorts.descending("position")))
        .map(entry ->
            new HandedOut(
                Instant.parse(entry.getString("at").getValue()),
                text(entry, "actor"),
                text(entry, "role"),
                entry.getDocument("data").getString("purpose").getValue()))
        .distinct(copy ->
            isExport(copy)
                ? new HandedOut(Instant.EPOCH, copy.actor(), null, copy.purpose())
                : copy)
        .collectList()
        .flatMapMany(copies ->
            made(copies)
                .flatMapIterable(made ->
                    copies.stream()
                        .filter(copy -> !isExport(copy) || made.contains(copy.purpose()))
                        .toList()));
  }

  /** Those of the exports that became files: of the others nobody has anything. */
  private Mono<Set<String>> made(List<HandedOut> copies) {
    List<String> exports =
        copies.stream().filter(PersonalDataQueries::isExport).map(HandedOut::purpose).toList();
    return exports.isEmpty()
        ? Mono.just(Set.of())
        : Flux.from(
                trail.find(
                    Filters.and(
                        Filters.in("about", exports),
                        Filters.eq("event", nameOf(ExportMade.class)))))
            .map(entry -> entry.getString("about").getValue())
            .collect(Collectors.toSet());
  }

  private static boolean isExport(HandedOut copy) {
    return copy.purpose().startsWith(EXPORT);
  }

  private static String nameOf(Class<? extends FairwellEvent> event) {
    return EventCatalogue.nameOf(event).qualified();
  }

  private static @Nullable String text(BsonDocument entry, String field) {
    return entry.isString(field) ? entry.getString(field).getValue() : null;
  }
}
