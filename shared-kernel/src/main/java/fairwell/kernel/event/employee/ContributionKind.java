package fairwell.kernel.event.employee;

/** A kind of social insurance, or the housing fund. */
public enum ContributionKind {
  /** 养老保险 */
  PENSION,
  /** 医疗保险 */
  MEDICAL,
  /** 失业保险 */
  UNEMPLOYMENT,
  /** 工伤保险 */
  WORK_INJURY,
  /** 住房公积金 */
  HOUSING_FUND,
  /** 企业年金 */
  ANNUITY
}
