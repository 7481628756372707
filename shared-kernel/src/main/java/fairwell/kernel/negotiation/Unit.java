package fairwell.kernel.negotiation;

/** In what an issue is counted, and so which field of a term says its value. */
public enum Unit {
  /** Money: {@code amount}. */
  MONEY("amount"),
  /** A number of months: {@code number}. */
  MONTHS("number"),
  /** A day: {@code day}. */
  DAY("day"),
  /** A calendar month by its first day: {@code day}. */
  MONTH("day"),
  /** Words: {@code words}. */
  WORDS("words");

  private final String field;

  Unit(String field) {
    this.field = field;
  }

  /** The field of a term that holds the value. */
  public String field() {
    return field;
  }
}
