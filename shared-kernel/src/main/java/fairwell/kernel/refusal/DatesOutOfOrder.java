package fairwell.kernel.refusal;

/**
 * A date lies before the one it has to follow.
 *
 * @param field the one that was to be another
 * @param earlier the day that has to come first
 * @param later the day that lies before it
 * @param expected what would be right for the field
 */
public record DatesOutOfOrder(String field, String earlier, String later, String expected)
    implements Refusal {

  /** The field is the later one and lies too early. */
  public static DatesOutOfOrder tooEarly(String field, Object earlier, Object later) {
    return new DatesOutOfOrder(
        field, earlier.toString(), later.toString(), "not before " + earlier);
  }

  /** The field is the earlier one and lies too late. */
  public static DatesOutOfOrder tooLate(String field, Object earlier, Object later) {
    return new DatesOutOfOrder(field, earlier.toString(), later.toString(), "not after " + later);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
