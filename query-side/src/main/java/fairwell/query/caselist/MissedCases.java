package fairwell.query.caselist;

import java.util.List;

/**
 * What a watcher of the list missed.
 *
 * @param changes the cases changed since, the oldest change first
 * @param tooMany whether there were too many to send, so that the list should be read anew
 * @param position where the watcher now is: everything up to here is in the changes
 */
public record MissedCases(List<CaseChanged> changes, boolean tooMany, long position)
    implements CaseNews {}
