package fairwell.query.dispute;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.log.read.LogReader;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.cases.CaseAccess;
import fairwell.query.dispute.FiledDispute.Cause;
import fairwell.query.store.Documents;
import fairwell.query.wording.Wording;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Answers with formal disputes, to those who may read the case and know of such events. They are
 * few and seldom asked for, so they are folded from the stream of the case when they are.
 */
public class DisputeQueries {

  private final MongoCollection<BsonDocument> cases;
  private final LogReader log;
  private final Wording chinese;
  private final Wording english;

  public DisputeQueries(Documents documents, LogReader log, MessageSource messages) {
    this.cases = documents.named(CaseFileSlice.NAME, BsonDocument.class);
    this.log = log;
    this.chinese = new Wording(messages, Locale.SIMPLIFIED_CHINESE);
    this.english = new Wording(messages, Locale.ENGLISH);
  }

  @QueryHandler
  public CompletableFuture<@Nullable CaseDisputes> get(GetDisputes query) {
    return Mono.from(
            cases.countDocuments(
                Filters.and(
                    Filters.eq("_id", query.caseId()),
                    CaseAccess.readableBy(query.actor(), "summary.scope"))))
        .filter(found -> found > 0)
        .flatMap(_ ->
            Mono.fromSupplier(() -> RecordedDisputes.of(log.readStream(query.caseId())))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty))
        .flatMap(all -> Mono.justOrEmpty(all.seenBy(query.actor(), this::named)))
        .toFuture();
  }

  private Cause named(DisputeCause cause) {
    return new Cause(cause, chinese.word(cause), english.word(cause), cause.article());
  }
}
