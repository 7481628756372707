package fairwell.kernel.kpi;

import java.util.Locale;

/**
 * How a figure is computed. A formula that changes gets a new id and keeps the old one for figures
 * that were reported with it.
 */
public enum Formula {
  /**
   * Closed cases with at least one required step neither done nor validly waived before its gate ÷
   * closed cases. A person who stays closes a case too; one that is called off does not. A waiver
   * is valid that one proposed and somebody else confirmed, until its last day.
   */
  OMISSION_CASES(Unit.PERCENT, 2),
  /** Such steps ÷ steps that a gate asked for, in closed cases. */
  OMISSION_STEPS(Unit.PERCENT, 2),
  /** Steps validly waived ÷ steps that a gate asked for, in closed cases. */
  WAIVER_STEPS(Unit.PERCENT, 2),
  /** Statements with a line disputed within 30 days ÷ statements issued in the period. */
  DISPUTED_STATEMENTS(Unit.PERCENT),
  /** Statements confirmed that were the first shown in their case ÷ statements confirmed. */
  FIRST_TIME_RIGHT(Unit.PERCENT),
  /**
   * Agreements signed ÷ talks closed: signed, impasse or abandoned. Talks of a case that was called
   * off because it should never have been (opened in error, an error in a fact) count in none of
   * this figure and the next three; those of a separation that is taken back are abandoned.
   */
  NEGOTIATION_SUCCESS(Unit.PERCENT, 2),
  /** Cases whose person stays ÷ those and the talks closed otherwise. */
  RETAINED_CASES(Unit.PERCENT, 2),
  /** Median of the rounds of offers until one was accepted. */
  ROUNDS_TO_AGREEMENT(Unit.NUMBER, 2),
  /** Median of the days from the first talk to the accepted offer. */
  DAYS_TO_AGREEMENT(Unit.DAYS, 2),
  /** Median of the days from opening to closing, in all and in each stage. */
  TIME_TO_CLOSE_MEDIAN(Unit.DAYS),
  /** Their 90th percentile, by nearest rank. */
  TIME_TO_CLOSE_P90(Unit.DAYS),
  /** Leavers ÷ ((opening headcount + closing headcount) ÷ 2). */
  ATTRITION_A(Unit.PERCENT),
  /** Leavers ÷ (leavers + closing headcount). */
  ATTRITION_B(Unit.PERCENT),
  /**
   * Leavers by their own will out of key posts ÷ ((opening + closing headcount of key posts) ÷ 2).
   * A mutual end is never counted as one's own will, nor is a resignation because of the employer
   * (LCL 38).
   */
  KEY_POST_ATTRITION(Unit.PERCENT),
  /** Acts done by their due day ÷ acts due in the period, for each legal act. */
  ON_TIME_ACTS(Unit.PERCENT),
  /** Offers of the employer that needed an exception ÷ offers of the employer. */
  AUTHORITY_EXCEPTIONS(Unit.PERCENT),
  /** Offers beyond the authority without an exception ÷ offers of the employer: must be nothing. */
  AUTHORITY_BREACHES(Unit.PERCENT),
  /**
   * Flagged, treated and still here 12 months later ÷ flagged and treated, of those whose 12 months
   * ended in the period. Read it beside the next.
   */
  SAVED_TREATED(Unit.PERCENT),
  /** The same of those who were flagged and whom nobody treated. */
  SAVED_UNTREATED(Unit.PERCENT),
  /** Leavers of the period who answered an exit interview ÷ leavers of the period. */
  EXIT_INTERVIEWS(Unit.PERCENT),
  /**
   * Mean of the leaver scores, 0 to 10, of those who answered, counted in fives: of the leavers of
   * each quarter in the order in which they became known, every whole five that left in the period.
   * n is how many are counted. So no two answers differ by a single leaver.
   */
  LEAVER_SCORE(Unit.NUMBER, 2);

  /** What the value of a figure is in. */
  public enum Unit {
    /** Up to two decimals, half up. */
    PERCENT,
    /** Up to two decimals, half up. */
    DAYS,
    NUMBER
  }

  private final Unit unit;
  private final int version;

  Formula(Unit unit) {
    this(unit, 1);
  }

  Formula(Unit unit, int version) {
    this.unit = unit;
    this.version = version;
  }

  public Unit unit() {
    return unit;
  }

  /** Its id, for example {@code omission-cases.2}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + version;
  }
}
