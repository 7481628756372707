package fairwell.kernel.event.offboarding;

/** Whose step somebody else does. */
public enum InsteadOf {
  LEAVER,
  /** The role that owns a clearance item. */
  ITEM_OWNER,
  /** Who was named to take an area over. */
  RECIPIENT
}
