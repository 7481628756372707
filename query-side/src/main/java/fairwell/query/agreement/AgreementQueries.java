package fairwell.query.agreement;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.agreement.Agreements;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.log.read.LogReader;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.cases.CaseAccess;
import fairwell.query.store.Documents;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers with the facts of an agreement, to those who make it and those who check it. */
public class AgreementQueries {

  /**
   * Who may read them. The employee reads the agreement itself: what is being prepared is the
   * employer’s side, as are its open claims.
   */
  public static final Set<Role> READERS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Role.HR, Role.NEGOTIATOR, Role.APPROVER, Role.FINANCE, Role.LEGAL, Role.AUDITOR));

  private static final String SCOPE = "summary.scope";

  private static final ZoneId LAW = ZoneId.of("Asia/Shanghai");

  private final MongoCollection<BsonDocument> cases;
  private final LogReader log;
  private final Clock clock;

  public AgreementQueries(Documents documents, LogReader log, Clock clock) {
    this.cases = documents.named(CaseFileSlice.NAME, BsonDocument.class);
    this.log = log;
    this.clock = clock;
  }

  @QueryHandler
  public CompletableFuture<@Nullable CaseAgreement> get(GetAgreementFacts query) {
    Actor actor = query.actor();
    if (Collections.disjoint(actor.roles(), READERS)) {
      return CompletableFuture.completedFuture(null);
    }
    return Mono.from(
            cases.countDocuments(
                Filters.and(
                    Filters.eq("_id", query.caseId()),
                    CaseAccess.readableBy(actor, SCOPE),
                    CaseAccess.ofOthers(actor, SCOPE))))
        .filter(found -> found > 0)
        .flatMap(_ ->
            Mono.fromSupplier(() -> read(query.caseId())).subscribeOn(Schedulers.boundedElastic()))
        .toFuture();
  }

  private CaseAgreement read(String caseId) {
    List<Recorded> course = log.readStream(caseId);
    CaseOpened opened = (CaseOpened) course.getFirst().event();
    return CaseAgreement.of(
        Agreements.facts(
            course,
            log.readStream(opened.employeeId().value()),
            LocalDate.ofInstant(clock.instant(), LAW)));
  }
}
