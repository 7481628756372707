package fairwell.kernel.event.employee;

/** How a noted conduct reads. */
public enum ConductKind {
  PRAISE,
  REFUSAL,
  WARNING,
  BREACH
}
