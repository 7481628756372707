package fairwell.kernel.negotiation;

import fairwell.kernel.law.Line;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something under negotiation. Each has a unit, and some a least amount by law, which a settlement
 * states.
 */
public enum Issue {
  /** All that is paid above the law. */
  EX_GRATIA(Unit.MONEY, 1, ""),
  /** Economic compensation in all; by law N (LCL 46, 47). */
  COMPENSATION(Unit.MONEY, 1, "severance"),
  /** Pay in lieu of notice; by law one month’s wage where it is owed (LCL 40). */
  NOTICE_PAY(Unit.MONEY, 1, "payInLieu"),
  /** Bonus in all; at least what was awarded and is not paid. */
  BONUS(Unit.MONEY, 1, "bonus"),
  /** The last day of work. */
  LAST_DAY(Unit.DAY, 0, ""),
  /** How long the person may not compete, up to two years (LCL 24). */
  NON_COMPETE(Unit.MONTHS, -1, ""),
  /** The last month for which the employer pays social insurance. */
  INSURANCE_MONTH(Unit.MONTH, 0, ""),
  /** What the certificate of ending says beyond what the law asks for. */
  CERTIFICATE_WORDING(Unit.WORDS, 0, ""),
  /** What the employer says of the person when asked. */
  REFERENCE(Unit.WORDS, 0, ""),
  /** What neither side tells others. */
  CONFIDENTIALITY(Unit.WORDS, 0, ""),
  /** What the person may keep. */
  EQUIPMENT(Unit.WORDS, 0, "");

  private final Unit unit;
  private final int goodForEmployee;
  private final String line;

  Issue(Unit unit, int goodForEmployee, String line) {
    this.unit = unit;
    this.goodForEmployee = goodForEmployee;
    this.line = line;
  }

  public Unit unit() {
    return unit;
  }

  /**
   * Which way the employee wants it: 1 for more, -1 for less, 0 where a number cannot say. The
   * employer wants the other way.
   */
  public int goodForEmployee() {
    return goodForEmployee;
  }

  /** Above zero when the employee likes the one better than the other, below when worse. */
  public int better(BigDecimal one, BigDecimal other) {
    return Integer.signum(one.compareTo(other)) * goodForEmployee;
  }

  /** The least amount by law as these lines of a settlement state it; absent where none does. */
  public Optional<Money> legalMinimum(List<Line> lines) {
    return lines.stream()
        .filter(stated -> stated.name().equals(line))
        .map(Line::amount)
        .reduce(Money::plus);
  }
}
