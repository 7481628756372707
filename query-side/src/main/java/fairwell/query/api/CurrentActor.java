package fairwell.query.api;

import fairwell.kernel.access.Actor;
import reactor.core.publisher.Mono;

/** Who asks. Read from the security context of the request; empty when nobody is signed in. */
public interface CurrentActor {

  Mono<Actor> get();
}
