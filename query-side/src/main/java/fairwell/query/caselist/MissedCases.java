package fairwell.query.caselist;

import fairwell.kernel.access.Actor;
import java.util.List;

/**
 * What a watcher of the list missed.
 *
 * @param changes the cases changed since, the oldest change first
 * @param tooMany whether there were too many to send, so that the list should be read anew
 * @param position where the watcher now is: everything up to here is in the changes
 */
public record MissedCases(List<CaseChanged> changes, boolean tooMany, long position)
    implements CaseNews {

  @Override
  public MissedCases seenBy(Actor actor) {
    return new MissedCases(
        changes.stream().map(change -> change.seenBy(actor)).toList(), tooMany, position);
  }
}
