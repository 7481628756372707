package fairwell.kernel.law;

/** Points of a computation a person has to look at; the code is what is stored and translated. */
public final class Flags {

  /** A figure of low confidence was used. */
  public static final String LOW_CONFIDENCE = "LOW_CONFIDENCE";

  /** The local average wage in force is older than the prior year's; the new one is not known. */
  public static final String AVG_WAGE_STALE = "AVG_WAGE_STALE";

  /** The figure should have been renewed by that day; the new one is not held. */
  public static final String FIGURE_OVERDUE = "FIGURE_OVERDUE";

  /** A day more or less of service would change the months of compensation. */
  public static final String SERVICE_BOUNDARY = "SERVICE_BOUNDARY";

  /** The twelve months hold sick, maternity or unpaid leave; some courts shift the window. */
  public static final String AVERAGE_WINDOW_ATYPICAL = "AVERAGE_WINDOW_ATYPICAL";

  /** The average rests on fewer than twelve months. */
  public static final String AVERAGE_UNDER_TWELVE_MONTHS = "AVERAGE_UNDER_TWELVE_MONTHS";

  /** The average holds a month that is due but not yet paid, at the agreed wage. */
  public static final String AVERAGE_HOLDS_UNPAID_MONTH = "AVERAGE_HOLDS_UNPAID_MONTH";

  /** The wage is above the cap, so the cap and twelve years bind (LCL 47). */
  public static final String CAPPED = "CAPPED";

  /** The wage is below the minimum wage, which takes its place (IR 27). */
  public static final String RAISED_TO_MINIMUM = "RAISED_TO_MINIMUM";

  /** Service before 2008 follows older rules that courts read differently (LCL 97). */
  public static final String PRE_2008_SERVICE = "PRE_2008_SERVICE";

  /** Paid days were counted as Monday to Friday, not read from the holiday calendar. */
  public static final String PAID_DAYS_BY_WEEKDAY = "PAID_DAYS_BY_WEEKDAY";

  /** The agreed wage changed within the month; the last one was used. */
  public static final String WAGE_CHANGED_IN_MONTH = "WAGE_CHANGED_IN_MONTH";

  /** Leave other than annual leave lies in the days paid here. */
  public static final String LEAVE_IN_PERIOD = "LEAVE_IN_PERIOD";

  /** The annual leave entitlement was derived from the working years, not recorded. */
  public static final String LEAVE_ENTITLEMENT_DERIVED = "LEAVE_ENTITLEMENT_DERIVED";

  /** The recorded entitlement lies below the statutory one, which was used. */
  public static final String LEAVE_RAISED_TO_STATUTORY = "LEAVE_RAISED_TO_STATUTORY";

  /** The entitlement lies above the statutory one; a company rule may limit the rest. */
  public static final String LEAVE_ABOVE_STATUTORY = "LEAVE_ABOVE_STATUTORY";

  /** The entitlement rises within the year; no national rule splits it. */
  public static final String LEAVE_TIER_CHANGES = "LEAVE_TIER_CHANGES";

  /** Long sick or personal leave in the year may exclude annual leave. */
  public static final String LEAVE_EXCLUSION_POSSIBLE = "LEAVE_EXCLUSION_POSSIBLE";

  /** Leave of the prior year was not taken; whether it is still owed differs by place. */
  public static final String PRIOR_YEAR_LEAVE_OPEN = "PRIOR_YEAR_LEAVE_OPEN";

  /** A loan without written consent stays a debt of its own; nothing was set off. */
  public static final String NO_SET_OFF_CONSENT = "NO_SET_OFF_CONSENT";

  /** The loan is larger than what it may be set off against; the rest stays owed. */
  public static final String LOAN_REMAINS = "LOAN_REMAINS";

  /** The set-off reached into the wages. */
  public static final String SET_OFF_REACHES_WAGES = "SET_OFF_REACHES_WAGES";

  /** Tax and contributions on the wages are not deducted here: payroll did not give its inputs. */
  public static final String WAGES_BEFORE_WITHHOLDING = "WAGES_BEFORE_WITHHOLDING";

  /** 2N and pay in lieu count as severance for tax by practice, not by the text (ADR 0073). */
  public static final String SEVERANCE_TAX_BY_PRACTICE = "SEVERANCE_TAX_BY_PRACTICE";

  /** Facts about days after the legal end were left out. */
  public static final String FUTURE_FACTS_IGNORED = "FUTURE_FACTS_IGNORED";

  /** A protected status is open that bars this ground (LCL 42). */
  public static final String BARRED_BY_ART_42 = "BARRED_BY_ART_42";

  /** A protected status is open that prolongs the term (LCL 45). */
  public static final String TERM_EXTENDED_BY_ART_45 = "TERM_EXTENDED_BY_ART_45";

  /** More tax was withheld in the year than is due to date; the annual return settles it. */
  public static final String WITHHELD_TOO_MUCH = "WITHHELD_TOO_MUCH";

  /** A smaller bonus, at the limit below, would leave more after tax. */
  public static final String BONUS_ABOVE_CLIFF = "BONUS_ABOVE_CLIFF";

  /** Limits of the contribution base are not held for this place; the base was taken as it is. */
  public static final String BASE_LIMITS_NOT_HELD = "BASE_LIMITS_NOT_HELD";

  /** The rate lies outside the local limits, yet within the national ones. */
  public static final String RATE_OUTSIDE_LOCAL_LIMITS = "RATE_OUTSIDE_LOCAL_LIMITS";

  /** The figures of an insurance are not known for this place and day; its lines are left out. */
  public static final String CONTRIBUTION_UNKNOWN = "CONTRIBUTION_UNKNOWN";

  /** The amount of unemployment benefit is not known for this place and day. */
  public static final String BENEFIT_AMOUNT_UNKNOWN = "BENEFIT_AMOUNT_UNKNOWN";

  /** The months are the national maximum; a local table may give fewer. */
  public static final String MONTHS_NATIONAL_MAXIMUM = "MONTHS_NATIONAL_MAXIMUM";

  /** Nobody said whether the person is registered as unemployed; taken to be so. */
  public static final String REGISTRATION_ASSUMED = "REGISTRATION_ASSUMED";

  /** Whether a mutual ending vests the employer's part at once is not settled. */
  public static final String VESTING_NOT_SETTLED = "VESTING_NOT_SETTLED";

  /** The local average wage is not known; the wage was taken as not above the cap. */
  public static final String CAP_UNKNOWN = "CAP_UNKNOWN";

  /** The minimum wage is not known; whether the wage lies below it was not asked. */
  public static final String MINIMUM_WAGE_UNKNOWN = "MINIMUM_WAGE_UNKNOWN";

  /** More was paid already than is due. */
  public static final String PAID_MORE_THAN_DUE = "PAID_MORE_THAN_DUE";

  /** The ground does not exist in probation (LCL 21): the ending would be unlawful. */
  public static final String BARRED_IN_PROBATION = "BARRED_IN_PROBATION";

  /** The wage of the month before is not known; the average wage stands for it. */
  public static final String NOTICE_PAY_AT_AVERAGE = "NOTICE_PAY_AT_AVERAGE";

  /** The average holds maternity allowance, which is not wage; its amount is not known here. */
  public static final String AVERAGE_HOLDS_MATERNITY_ALLOWANCE =
      "AVERAGE_HOLDS_MATERNITY_ALLOWANCE";

  /** The last day of a period is a day of rest; whether it moves is for the local rule. */
  public static final String DEADLINE_ON_REST_DAY = "DEADLINE_ON_REST_DAY";

  /** The holidays of a year that matters are not announced. */
  public static final String HOLIDAYS_UNKNOWN = "HOLIDAYS_UNKNOWN";

  /** The agreed compensation lies below thirty percent of the average wage. */
  public static final String NON_COMPETE_BELOW_30 = "BELOW_30";

  /** The agreed compensation lies below the minimum wage. */
  public static final String NON_COMPETE_BELOW_MINIMUM_WAGE = "BELOW_MIN_WAGE";

  /** For a term over a year the agreed compensation lies below half of the average wage. */
  public static final String NON_COMPETE_BELOW_50_OVER_ONE_YEAR = "BELOW_50_OVER_ONE_YEAR";

  /** The agreed damages lie above five times the compensation. */
  public static final String NON_COMPETE_DAMAGES_OVER_5X = "DAMAGES_OVER_5X";

  /** The agreed term is longer than the law allows; the rest is void. */
  public static final String NON_COMPETE_TERM_CUT = "NON_COMPETE_TERM_CUT";

  /** The guidance this is measured by was issued later than the day asked about. */
  public static final String GUIDANCE_ISSUED_LATER = "GUIDANCE_ISSUED_LATER";

  /** No sick pay was agreed; courts may give more than the floor. */
  public static final String SICK_PAY_NOT_AGREED = "SICK_PAY_NOT_AGREED";

  /** The labour bureau sets the rate between the bounds (LCL 85). */
  public static final String BUREAU_SETS_THE_RATE = "BUREAU_SETS_THE_RATE";

  /**
   * Whether a bonus may hang on being employed on the day of payment, courts answer differently.
   */
  public static final String BONUS_ON_LEAVE_DISPUTED = "BONUS_ON_LEAVE_DISPUTED";

  /** No days taken were given; none were assumed. */
  public static final String LEAVE_TAKEN_NOT_GIVEN = "LEAVE_TAKEN_NOT_GIVEN";

  /** Leave of years before the last one was left out: the limitation may have passed. */
  public static final String OLDER_LEAVE_LEFT_OUT = "OLDER_LEAVE_LEFT_OUT";

  /** Long sick leave in the year excludes annual leave (条例 4). */
  public static final String LEAVE_EXCLUDED_BY_SICKNESS = "LEAVE_EXCLUDED_BY_SICKNESS";

  /** The employee waived leave in writing: the normal wage only (实施办法 10). */
  public static final String LEAVE_WAIVED_IN_WRITING = "LEAVE_WAIVED_IN_WRITING";

  /** The service is shorter than the right asks for. */
  public static final String SERVICE_TOO_SHORT = "SERVICE_TOO_SHORT";

  /** The whole payment reached its maximum and was cut. */
  public static final String TOTAL_CAPPED = "TOTAL_CAPPED";

  /** A part of a year was dropped; whether it counts is disputed. */
  public static final String PART_YEAR_DROPPED = "PART_YEAR_DROPPED";

  /** A norm of practice, not a right by statute. */
  public static final String NORM_NOT_STATUTE = "NORM_NOT_STATUTE";

  /** What the right depends on was not stated and taken as given. */
  public static final String CONDITIONS_NOT_STATED = "CONDITIONS_NOT_STATED";

  /** The day a payment is due cannot be known here. */
  public static final String DUE_DAY_UNKNOWN = "DUE_DAY_UNKNOWN";

  /** No statute names a day for this payment; it goes with the last wages. */
  public static final String NO_STATUTORY_DAY = "NO_STATUTORY_DAY";

  /** The day is that of the housing fund; the day of the month for social insurance is local. */
  public static final String INSURANCE_DAY_IS_LOCAL = "INSURANCE_DAY_IS_LOCAL";

  /** The base is that of an earlier month; the one of this month is not recorded. */
  public static final String BASE_OF_AN_EARLIER_MONTH = "BASE_OF_AN_EARLIER_MONTH";

  /** The deductions exceed a payment; the rest is a debt of the person, not taken from another. */
  public static final String LEAVER_OWES = "LEAVER_OWES";

  /** The loan is in another currency, so it cannot be set off against pay (民法典 568). */
  public static final String LOAN_IN_OTHER_CURRENCY = "LOAN_IN_OTHER_CURRENCY";

  /** Something was left out because another case of the same person paid it. */
  public static final String SETTLED_BEFORE = "SETTLED_BEFORE";

  /** Only the months recorded here count; what earlier employers paid is not known. */
  public static final String MONTHS_RECORDED_HERE = "MONTHS_RECORDED_HERE";

  private Flags() {}
}
