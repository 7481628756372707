package fairwell.query.api;

import fairwell.query.moment.GetMoment;
import fairwell.query.moment.GetMomentDifference;
import fairwell.query.moment.Moment;
import fairwell.query.moment.MomentDifference;
import fairwell.query.recomputation.AssumeInCase;
import fairwell.query.recomputation.WhatIf;
import reactor.core.publisher.Mono;

/**
 * What can be asked about the past of a case, and about what might have been, over the query bus;
 * beside {@link Queries}, and failing as they do.
 */
public interface TimeMachine {

  /** The case as it was; empty when there was none, or none the actor may read now. */
  Mono<Moment> moment(GetMoment query);

  /** What happened between two moments; empty as above. */
  Mono<MomentDifference> difference(GetMomentDifference query);

  /** What would be due; empty when there is no case the actor may compute. */
  Mono<WhatIf> whatIf(AssumeInCase query);
}
