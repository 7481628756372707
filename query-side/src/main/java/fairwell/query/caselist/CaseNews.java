package fairwell.query.caselist;

import fairwell.kernel.access.Actor;

/** What a watcher of the list hears: once what it missed, then every change. */
public sealed interface CaseNews permits MissedCases, CaseChanged {

  /** Without what of the cases is not for that reader. */
  CaseNews seenBy(Actor actor);
}
