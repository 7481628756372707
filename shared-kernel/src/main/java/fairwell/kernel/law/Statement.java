package fairwell.kernel.law;

import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * A settlement: its lines in the order the law wants, what could not be known, and the sum.
 *
 * @param unknown inputs that are missing; an unknown amount is never zero
 * @param flags points about the whole statement a person has to look at, by code
 */
public record Statement(
    Place place,
    LocalDate legalEnd,
    Ground ground,
    Currency currency,
    List<Line> lines,
    List<String> unknown,
    List<String> flags) {

  public Statement {
    lines = List.copyOf(lines);
    unknown = List.copyOf(unknown);
    flags = List.copyOf(flags);
  }

  /** What the employee gets in all; negative when more is owed than due. */
  public Money net() {
    return lines.stream().map(Line::amount).reduce(Money.zero(currency), Money::plus);
  }
}
