package fairwell.kernel.law;

/** Points of a settlement a person has to look at, beside those any rule may raise. */
public final class SettlementFlags {

  /** The base is that of another insurance; the one of this insurance is not recorded. */
  public static final String BASE_OF_ANOTHER_INSURANCE = "BASE_OF_ANOTHER_INSURANCE";

  /** No base is recorded; it was derived from the wages, as the rule has it. */
  public static final String BASE_DERIVED_FROM_WAGES = "BASE_DERIVED_FROM_WAGES";

  /** Payroll withheld no contributions the month before; none are deducted here. */
  public static final String NO_CONTRIBUTIONS_WITHHELD = "NO_CONTRIBUTIONS_WITHHELD";

  /** No special additional deductions are recorded for the year; none were taken. */
  public static final String SPECIAL_DEDUCTIONS_NOT_DECLARED = "SPECIAL_DEDUCTIONS_NOT_DECLARED";

  /**
   * A bonus of the year was taxed with the wages; whether it was taxed by itself is not recorded.
   */
  public static final String BONUS_TAXED_WITH_WAGES = "BONUS_TAXED_WITH_WAGES";

  /** The average holds a twelfth of each bonus paid or owed beside the wages. */
  public static final String BONUS_SPREAD_OVER_TWELVE = "BONUS_SPREAD_OVER_TWELVE";

  /** A bonus was awarded in the month of the end, after the twelve months of the average. */
  public static final String BONUS_AFTER_THE_TWELVE_MONTHS = "BONUS_AFTER_THE_TWELVE_MONTHS";

  /** A week with overtime began in a month already paid; its hours carry no days. */
  public static final String OVERTIME_WEEK_SPLIT = "OVERTIME_WEEK_SPLIT";

  /** Overtime was left out: flexible hours were approved. */
  public static final String FLEXIBLE_HOURS_NO_OVERTIME = "FLEXIBLE_HOURS_NO_OVERTIME";

  /** Whether a written contract was signed is not recorded; double wage may be due. */
  public static final String WRITTEN_CONTRACT_NOT_RECORDED = "WRITTEN_CONTRACT_NOT_RECORDED";

  /** A part arose more than a year ago and is barred if the limitation is raised. */
  public static final String DOUBLE_WAGE_MAY_BE_BARRED = "DOUBLE_WAGE_MAY_BE_BARRED";

  /** The agreed wage changed in the time it is owed for; the last one was used. */
  public static final String WAGE_CHANGED_IN_WINDOW = "WAGE_CHANGED_IN_WINDOW";

  /** Whether the place has a medical subsidy is not held here. */
  public static final String MEDICAL_SUBSIDY_LOCAL = "MEDICAL_SUBSIDY_LOCAL";

  /** The last days are paid without work at the full wage. */
  public static final String PAID_WITHOUT_WORK = "PAID_WITHOUT_WORK";

  /** Only one of social insurance and housing fund was given; the other is in no sum. */
  public static final String CONTRIBUTIONS_NOT_GIVEN = "CONTRIBUTIONS_NOT_GIVEN";

  /** The tax on the compensation is not known: the local average wage is not held. */
  public static final String SEVERANCE_TAX_UNKNOWN = "SEVERANCE_TAX_UNKNOWN";

  /** Compensation is or may be due and could not be computed; no sum holds it. */
  public static final String COMPENSATION_NOT_COMPUTED = "COMPENSATION_NOT_COMPUTED";

  /** Leave is due and its pay could not be computed; no sum holds it. */
  public static final String LEAVE_PAY_NOT_COMPUTED = "LEAVE_PAY_NOT_COMPUTED";

  private SettlementFlags() {}
}
