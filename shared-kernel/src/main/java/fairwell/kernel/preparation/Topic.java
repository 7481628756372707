package fairwell.kernel.preparation;

/** What a block of records is about. */
public enum Topic {
  /** Scores of the twelve months. */
  PERFORMANCE,
  /** Trainings of the twelve months. */
  TRAINING,
  /** Promotions of the twelve months, and the last one before. */
  PROMOTION,
  /** Agreed pay: what held when the twelve months began, and every change since. */
  PAY,
  /** Wages paid in the twelve calendar months before. */
  WAGES,
  /** Values assessments, all of them. */
  VALUES,
  /** Noted conduct, all of it. */
  CONDUCT,
  /** What the person said in the twelve months: the stated needs. */
  FEEDBACK,
  /** Leave granted for the year, and leave taken in the twelve months. */
  LEAVE,
  /** Weeks of work in the twelve months, with overtime. */
  WORKING_TIME,
  /** Protected statuses that last on the day. */
  PROTECTION
}
