package fairwell.kernel.event.employee;

/** A kind of leave. */
public enum LeaveKind {
  /** 年休假 */
  ANNUAL,
  /** 病假 */
  SICK,
  /** 事假 */
  PERSONAL,
  /** 产假 */
  MATERNITY,
  /** 调休 */
  COMPENSATORY
}
