package fairwell.query.organisation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.organisation.ApprovalMatrixAdopted;
import fairwell.kernel.event.organisation.ApprovalMatrixProposed;
import fairwell.kernel.event.organisation.OrgTreePublished;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.log.read.LogReader;
import fairwell.query.organisation.ApprovalMatrixStanding.Matrix;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers out of the log: these are published seldom, so that no document is kept of them. */
public class OrganisationQueries {

  private final LogReader log;

  public OrganisationQueries(LogReader log) {
    this.log = log;
  }

  @QueryHandler
  public CompletableFuture<@Nullable PublishedOrgTree> find(FindOrgTree query) {
    return read(OrganisationQueries::tree);
  }

  @QueryHandler
  public CompletableFuture<@Nullable ApprovalMatrixStanding> find(FindApprovalMatrix query) {
    return read(OrganisationQueries::matrix);
  }

  private <T> CompletableFuture<@Nullable T> read(Function<List<Recorded>, T> view) {
    return Mono.fromSupplier(() -> view.apply(log.readStream(OrganisationEvent.STREAM)))
        .subscribeOn(Schedulers.boundedElastic())
        .toFuture();
  }

  private static PublishedOrgTree tree(List<Recorded> stream) {
    PublishedOrgTree tree = PublishedOrgTree.NONE;
    for (Recorded recorded : stream) {
      if (recorded.event() instanceof OrgTreePublished e) {
        tree = new PublishedOrgTree(e.version(), e.units(), e.publishedBy().value(), recorded.at());
      }
    }
    return tree;
  }

  private static ApprovalMatrixStanding matrix(List<Recorded> stream) {
    ApprovalMatrixStanding now = ApprovalMatrixStanding.NONE;
    for (Recorded recorded : stream) {
      now = recorded.event() instanceof OrganisationEvent event ? after(now, event, recorded) : now;
    }
    return now;
  }

  private static ApprovalMatrixStanding after(
      ApprovalMatrixStanding before, OrganisationEvent event, Recorded recorded) {
    return switch (event) {
      case OrgTreePublished _ -> before;
      case ApprovalMatrixProposed e ->
          new ApprovalMatrixStanding(
              before.holds(),
              new Matrix(e.version(), e.rows(), e.proposedBy().value(), recorded.at(), null, null));
      case ApprovalMatrixAdopted e -> {
        Matrix open = before.proposed();
        yield open == null
            ? before
            : new ApprovalMatrixStanding(
                new Matrix(
                    open.version(),
                    open.rows(),
                    open.proposedBy(),
                    open.proposedAt(),
                    e.adoptedBy().value(),
                    recorded.at()),
                null);
      }
    };
  }
}
