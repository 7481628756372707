package fairwell.query.negotiation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.query.cases.CaseAccess;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.recomputation.Recomputation;
import fairwell.query.recomputation.SettlementNow;
import fairwell.query.store.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers what can be asked about negotiations. */
public class NegotiationQueries {

  private final MongoCollection<Negotiation> negotiations;
  private final Recomputation recomputation;
  private final TalkTemplates templates;

  public NegotiationQueries(
      Documents documents,
      NegotiationSlice slice,
      Recomputation recomputation,
      TalkTemplates templates) {
    this.negotiations = documents.of(slice);
    this.recomputation = recomputation;
    this.templates = templates;
  }

  /** They say nothing of a person or a case. */
  @QueryHandler
  public CompletableFuture<@Nullable TalkTemplateList> find(FindTalkTemplates query) {
    return Mono.fromSupplier(() -> TalkTemplateList.of(templates.versions()))
        .subscribeOn(Schedulers.boundedElastic())
        .toFuture();
  }

  /** For those the plan is for; what is said to an objection later, both sides see. */
  @QueryHandler
  public CompletableFuture<@Nullable CardsAtTheTable> get(GetAnswerCards query) {
    return atTheTable(
        query.caseId(),
        query.actor(),
        (found, now) -> CardsAtTheTable.of(found, query.today(), now, templates.of(found)));
  }

  /** For the same readers; that it was asked leaves nothing in the case. */
  @QueryHandler
  public CompletableFuture<@Nullable TemplatePreview> get(PreviewTemplate query) {
    return atTheTable(
        query.caseId(),
        query.actor(),
        (found, now) -> TemplatePreview.of(found.id(), query.draft(), query.today(), now));
  }

  private <T> CompletableFuture<@Nullable T> atTheTable(
      String caseId, Actor actor, BiFunction<Negotiation, SettlementNow, T> answer) {
    return Mono.from(
            negotiations.find(
                Filters.and(Filters.eq("_id", caseId), CaseAccess.readableBy(actor, "scope"))))
        .filter(found -> InsideKnowledge.plan(actor, found.scope()))
        .flatMap(found ->
            Mono.fromSupplier(
                    () -> recomputation.settlementNow(caseId).map(now -> answer.apply(found, now)))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty))
        .toFuture();
  }

  @QueryHandler
  public CompletableFuture<@Nullable NegotiationRoom> get(GetNegotiation query) {
    return Mono.from(
            negotiations.find(
                Filters.and(
                    Filters.eq("_id", query.caseId()),
                    CaseAccess.readableBy(query.actor(), "scope"))))
        .map(found -> NegotiationRoom.of(found, query.actor(), query.today()))
        .toFuture();
  }

  /** The newest first; only of cases the reader may read, and never of the own. */
  @QueryHandler
  public CompletableFuture<@Nullable Precedents> find(FindPrecedents query) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(CaseAccess.readableBy(query.actor(), "scope"));
    wanted.add(Filters.eq("exceptions.answer.granted", true));
    if (!query.kinds().isEmpty()) {
      wanted.add(Filters.in("head.kind", query.kinds().stream().map(Enum::name).toList()));
    }
    if (query.place() != null) {
      wanted.add(Filters.eq("head.place", query.place()));
    }
    return Flux.from(
            negotiations
                .find(Filters.and(wanted))
                .sort(Sorts.descending("position"))
                .limit(query.limit()))
        .filter(found -> !CaseAccess.isOwnCase(query.actor(), found.scope()))
        .concatMapIterable(Precedents::of)
        .take(query.limit())
        .collectList()
        .map(Precedents::new)
        .toFuture();
  }
}
