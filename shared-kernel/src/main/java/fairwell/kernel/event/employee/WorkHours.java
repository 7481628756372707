package fairwell.kernel.event.employee;

/** A system of working hours (劳动法 36, 39). */
public enum WorkHours {
  /** 标准工时制 */
  STANDARD,
  /** 综合计算工时制, approved: hours are counted over a longer period. */
  COMPREHENSIVE,
  /** 不定时工作制, approved: no overtime; on public holidays by the place. */
  FLEXIBLE
}
