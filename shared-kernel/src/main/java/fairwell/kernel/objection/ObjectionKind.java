package fairwell.kernel.objection;

/** What an objection is about; each kind has records of its own that answer it. */
public enum ObjectionKind {
  /** Pay for annual leave not taken, at three times the wage (年休假条例 5). */
  UNUSED_LEAVE_PAY("annualLeave", true),
  /** A bonus beyond what was paid. */
  EXTRA_BONUS("bonus", true),
  /** Overtime that was not paid. */
  OVERTIME_PAY("overtime", true),
  /** Expenses that were not repaid. */
  UNPAID_EXPENSES("expense", true),
  /** No non-compete duty after leaving, or more money for it. */
  REFUSES_NON_COMPETE("", false),
  /** The ground of the case is disputed. */
  DISPUTES_GROUND("", false),
  /** More compensation than the law gives: conduct and values explain where the employer stands. */
  MORE_COMPENSATION("severance", false);

  private final String line;
  private final boolean decided;

  ObjectionKind(String line, boolean decided) {
    this.line = line;
    this.decided = decided;
  }

  /** The name of the settlement lines that state its amount; empty where none does. */
  String line() {
    return line;
  }

  /** Whether the records decide it; otherwise they only speak to it. */
  public boolean decided() {
    return decided;
  }
}
