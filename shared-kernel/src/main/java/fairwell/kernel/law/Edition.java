package fairwell.kernel.law;

/**
 * An edition of the rules by which a case's settlement is put together. What was recorded is
 * computed again by the edition of then, so that the same facts, terms and packs give the same
 * lines and amounts (ADR 0097). A change that moves an amount of recorded inputs is a new edition.
 */
public enum Edition {
  /**
   * Wages before tax and contributions; an average of what payroll records alone hold; no subsidy,
   * double wage or transferred service.
   */
  FIRST,
  /** From gross to net out of the facts, and every payable the facts know. */
  SECOND;

  /** The edition that computes today. */
  public static final Edition CURRENT = SECOND;

  /** Whether these rules hold what that edition brought. */
  boolean has(Edition edition) {
    return compareTo(edition) >= 0;
  }
}
