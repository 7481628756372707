package fairwell.query.caselist;

import fairwell.kernel.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A page of the case list, as far as the actor may read it. Answered with {@link CasePage}.
 *
 * @param limit rows of a page, 1 to 200
 * @param cursor where the last page ended, from its {@link CasePage#nextCursor()}
 */
public record FindCases(
    CaseFilter filter,
    CaseSort sort,
    boolean descending,
    int limit,
    @Nullable String cursor,
    Actor actor) {}
