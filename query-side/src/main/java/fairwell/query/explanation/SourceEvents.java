package fairwell.query.explanation;

import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.SourceRef;
import fairwell.query.casefile.Entry;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * The events that inputs came from, and the packs. Who asks may read the settlement that names
 * them.
 */
public interface SourceEvents {

  /** Each event that is in the log, its personal texts sealed. */
  Mono<Map<SourceRef, Entry>> of(Set<SourceRef> wanted);

  /** The packs as published now: what they say of themselves, and both sides of a cliff. */
  Mono<PolicyPacks> packs();
}
