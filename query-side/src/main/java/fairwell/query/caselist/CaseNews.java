package fairwell.query.caselist;

/** What a watcher of the list hears: once what it missed, then every change. */
public sealed interface CaseNews permits MissedCases, CaseChanged {}
