package fairwell.query.personal;

import fairwell.kernel.privacy.PersonalDataState.Standing;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Whose personal data are no longer in use. */
@FunctionalInterface
public interface Standings {

  /** Of these people those whose data are restricted or erased. */
  Mono<Map<String, Standing>> of(Collection<String> subjects);
}
