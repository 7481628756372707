package fairwell.query.handover;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.offboarding.NegotiationStatus;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.caselist.CaseRow;
import fairwell.query.cases.CaseAccess;
import fairwell.query.cases.CaseFrame;
import fairwell.query.handover.Takeovers.Takeover;
import fairwell.query.runner.Reached;
import fairwell.query.store.Documents;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers what can be asked about handovers. */
public class HandoverQueries {

  private static final String SCOPE = "summary.scope";

  private final MongoCollection<CaseHandover> handovers;
  private final MongoCollection<CaseRow> cases;
  private final Reached reached;

  public HandoverQueries(
      Documents documents, HandoverSlice slice, CaseListSlice list, Reached reached) {
    this.handovers = documents.of(slice);
    this.cases = documents.of(list);
    this.reached = reached;
  }

  @QueryHandler
  public CompletableFuture<@Nullable CaseHandover> get(GetCaseHandover query) {
    Actor actor = query.actor();
    return Mono.from(
            cases.find(
                Filters.and(
                    Filters.eq("_id", query.caseId()), CaseAccess.readableBy(actor, SCOPE))))
        .flatMap(row ->
            Mono.from(handovers.find(Filters.eq("_id", query.caseId())))
                .defaultIfEmpty(
                    new CaseHandover(row.id(), row.position(), row.version(), List.of(), List.of()))
                .map(found ->
                    CaseAccess.isOwnCase(actor, row.summary().scope())
                        ? found.withoutReasons()
                        : found))
        .toFuture();
  }

  /** Nobody is asked before notice, nor when the person stays; see the command side. */
  @QueryHandler
  public CompletableFuture<@Nullable Takeovers> find(FindTakeovers query) {
    long position = reached.position();
    EmployeeId self = query.actor().employee();
    if (self == null) {
      return CompletableFuture.completedFuture(new Takeovers(List.of(), position));
    }
    return Flux.from(handovers.find(Filters.eq("areas.recipient", self.value())))
        .collectMap(CaseHandover::id)
        .flatMapMany(found ->
            Flux.from(cases.find(Filters.in("_id", found.keySet())))
                .filter(HandoverQueries::isAsked)
                .flatMapIterable(row -> takeovers(row, found, self)))
        .collectSortedList(Comparator.comparing(Takeover::caseId).thenComparing(Takeover::area))
        .map(items -> new Takeovers(items, position))
        .toFuture();
  }

  private static boolean isAsked(CaseRow row) {
    return row.summary().frame().noticeOn() != null
        && row.summary().status().frame() != FrameStatus.RESCINDED
        && row.summary().status().negotiation() != NegotiationStatus.RETAINED;
  }

  private static List<Takeover> takeovers(
      CaseRow row, Map<String, CaseHandover> found, EmployeeId self) {
    CaseHandover handover = found.get(row.id());
    if (handover == null) {
      return List.of();
    }
    CaseFrame frame = row.summary().frame();
    return handover.areas().stream()
        .filter(area -> area.recipient().equals(self.value()))
        .map(area ->
            new Takeover(
                row.id(),
                area.area(),
                area.standing(),
                frame.employeeName(),
                frame.dates() == null ? null : frame.dates().lastWorkingDay()))
        .toList();
  }
}
