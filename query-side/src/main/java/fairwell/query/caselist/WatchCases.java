package fairwell.query.caselist;

import fairwell.kernel.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A subscription query: first {@link MissedCases}, then a {@link CaseChanged} whenever a readable
 * case changes.
 *
 * @param after the position up to which the watcher knows the list; absent when it wants only what
 *     is new
 */
public record WatchCases(CaseFilter filter, @Nullable Long after, Actor actor) {}
