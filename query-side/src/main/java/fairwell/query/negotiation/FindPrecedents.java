package fairwell.query.negotiation;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.CaseKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions that were granted in other cases. Answered with {@link Precedents}.
 *
 * @param kinds of case; empty for any
 * @param place of the case; absent for any
 * @param limit how many at most
 */
public record FindPrecedents(Set<CaseKind> kinds, @Nullable String place, int limit, Actor actor) {}
