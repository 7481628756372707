package fairwell.query.personal;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Whose personal data are no longer in use. */
@FunctionalInterface
public interface Standings {

  /** Of these people those whose data are restricted or erased. */
  Mono<Map<String, Standing>> of(Collection<String> subjects);

  /** Of one person. */
  default Mono<Standing> of(String subject) {
    return of(List.of(subject)).map(closed -> closed.getOrDefault(subject, Standing.IN_USE));
  }

  /** What is only stored is for those who answer for that, and for the person. */
  static boolean mayOpen(Actor actor, String subject, Standing standing) {
    return switch (standing) {
      case IN_USE -> true;
      case RESTRICTED ->
          actor.is(Role.LEGAL)
              || actor.is(Role.AUDITOR)
              || (actor.employee() != null && actor.employee().value().equals(subject));
      // The key may be there for a moment yet.
      case ERASED -> false;
    };
  }
}
