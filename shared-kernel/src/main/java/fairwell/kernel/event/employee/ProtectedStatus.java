package fairwell.kernel.event.employee;

/** A status in which LCL art. 42 bars a dismissal under art. 40 and 41. */
public enum ProtectedStatus {
  /** 职业病 examination pending, 42(1). */
  OCCUPATIONAL_EXAM,
  /** Work injury with confirmed loss of capacity, 42(2). */
  WORK_INJURY,
  /** 医疗期, 42(3). */
  MEDICAL_PERIOD,
  /** Pregnancy, maternity leave, nursing, 42(4). */
  MATERNITY,
  /** 15 years here and less than 5 to retirement, 42(5). */
  NEAR_RETIREMENT,
  /** Union office in term, 42(6) with 工会法 19. */
  UNION_OFFICE
}
