package fairwell.kernel.offboarding;

/** Where the current settlement version stands. */
public enum SettlementStatus {
  NONE,
  COMPUTED,
  ISSUED,
  DISPUTED,
  CONFIRMED,
  PAID
}
