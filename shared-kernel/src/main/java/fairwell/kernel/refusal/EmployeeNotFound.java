package fairwell.kernel.refusal;

/** Nothing is known of this employee. */
public record EmployeeNotFound(String employeeId) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
