package fairwell.kernel.law.pack;

/**
 * One thing that is wrong in a pack file.
 *
 * @param line where, counted from 1; 0 when it is about something that is not there
 * @param field the key it is about, for example {@code figure.monthly}
 * @param detail what is wrong or would be right
 */
public record PackFault(PackCheck.Kind kind, int line, String field, String detail) {

  /** As a person reads it. */
  @Override
  public String toString() {
    return (line == 0 ? "" : "line " + line + ", ") + field + ": " + detail;
  }
}
