package fairwell.query.policy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.query.runner.Reached;
import fairwell.query.store.Documents;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers what can be asked about overlays. They say nothing of a person or a case. */
public class PolicyQueries {

  private static final Set<Role> READERS =
      EnumSet.of(Role.LEGAL, Role.FINANCE, Role.APPROVER, Role.HR, Role.AUDITOR, Role.SYSTEM);

  private final MongoCollection<PolicyOverlay> overlays;
  private final Reached reached;

  public PolicyQueries(Documents documents, PolicySlice slice, Reached reached) {
    this.overlays = documents.of(slice);
    this.reached = reached;
  }

  @QueryHandler
  public CompletableFuture<@Nullable PolicyOverlayList> find(FindPolicyOverlays query) {
    long position = reached.position();
    if (!mayRead(query.actor())) {
      return CompletableFuture.completedFuture(new PolicyOverlayList(List.of(), position));
    }
    return Flux.from(overlays.find().sort(Sorts.descending("position")))
        .collectList()
        .map(items -> new PolicyOverlayList(List.copyOf(items), position))
        .toFuture();
  }

  @QueryHandler
  public CompletableFuture<@Nullable PolicyOverlay> get(GetPolicyOverlay query) {
    return mayRead(query.actor())
        ? Mono.from(overlays.find(Filters.eq("_id", query.contentHash()))).toFuture()
        : CompletableFuture.completedFuture(null);
  }

  private static boolean mayRead(Actor actor) {
    return actor.roles().stream().anyMatch(READERS::contains);
  }
}
