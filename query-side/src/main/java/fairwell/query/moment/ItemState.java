package fairwell.query.moment;

/** How it stands with one thing to be handed over. */
public enum ItemState {
  OPEN,
  /** Somebody asked to go on without it; nobody has allowed it. */
  WAIVER_REQUESTED,
  RESOLVED,
  WAIVED
}
