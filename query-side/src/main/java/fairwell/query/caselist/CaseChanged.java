package fairwell.query.caselist;

import fairwell.kernel.access.Actor;

/**
 * A case of the list changed.
 *
 * @param wanted whether the row passes the watcher's filter; when it doesn't, it leaves the list
 * @param resumeFrom a watcher that saw this may resume from this position and misses nothing; at
 *     most the row's own position, because rows are written side by side
 */
public record CaseChanged(CaseRow row, boolean wanted, long resumeFrom) implements CaseNews {

  @Override
  public CaseChanged seenBy(Actor actor) {
    return new CaseChanged(row.seenBy(actor), wanted, resumeFrom);
  }
}
