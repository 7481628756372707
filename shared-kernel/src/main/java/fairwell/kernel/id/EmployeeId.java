package fairwell.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * One person at one employer. Made from the employee number, so that every feed meets the same
 * stream.
 */
public record EmployeeId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("E-[A-Za-z0-9_-]{1,32}");

  @JsonCreator
  public EmployeeId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a EmployeeId: expected " + FORM.pattern());
    }
  }

  /** The id of the person with this employee number. */
  public static EmployeeId ofNumber(String employeeNumber) {
    return new EmployeeId("E-" + employeeNumber);
  }

  /** The employee number (工号). */
  public String number() {
    return value.substring(2);
  }

  /** The bare value: the event store turns identifiers into text this way. */
  @Override
  public String toString() {
    return value;
  }
}
