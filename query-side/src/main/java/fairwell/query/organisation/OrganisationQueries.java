package fairwell.query.organisation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.organisation.OrgTreePublished;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.log.read.LogReader;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers out of the log: a tree is published seldom, so that no document is kept of it. */
public class OrganisationQueries {

  private final LogReader log;

  public OrganisationQueries(LogReader log) {
    this.log = log;
  }

  @QueryHandler
  public CompletableFuture<@Nullable PublishedOrgTree> find(FindOrgTree query) {
    return Mono.fromSupplier(() -> of(log.readStream(OrganisationEvent.STREAM)))
        .subscribeOn(Schedulers.boundedElastic())
        .toFuture();
  }

  private static PublishedOrgTree of(List<Recorded> stream) {
    PublishedOrgTree tree = PublishedOrgTree.NONE;
    for (Recorded recorded : stream) {
      if (recorded.event() instanceof OrgTreePublished e) {
        tree = new PublishedOrgTree(e.version(), e.units(), e.publishedBy().value(), recorded.at());
      }
    }
    return tree;
  }
}
