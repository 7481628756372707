package fairwell.kernel.law;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A settlement: its lines in the order the law wants, what could not be known, and the sums; when
 * each part is due, and what all of it costs the employer.
 *
 * @param unknown inputs that are missing; an unknown amount is never zero
 * @param flags points about the whole statement a person has to look at, by code
 * @param schedule when each part is due; empty for a statement of an older version
 * @param employerCost absent for a statement of an older version
 * @param reasons the facts behind the flags, those left out included; empty for a statement of an
 *     older version
 */
public record Statement(
    Place place,
    LocalDate legalEnd,
    Ground ground,
    Currency currency,
    List<Line> lines,
    List<String> unknown,
    List<String> flags,
    List<DuePayment> schedule,
    @Nullable EmployerCost employerCost,
    List<FlagReason> reasons) {

  public Statement {
    lines = List.copyOf(lines);
    unknown = List.copyOf(unknown);
    flags = List.copyOf(flags);
    schedule = List.copyOf(schedule);
    reasons = List.copyOf(reasons);
  }

  /** The same without what it costs the employer, as those see it who are not of its side. */
  public Statement withoutEmployerCost() {
    return new Statement(
        place, legalEnd, ground, currency, lines, unknown, flags, schedule, null, reasons);
  }

  /** What the employee gets in all; negative when more is owed than due. */
  public Money net() {
    return sum(lines.stream().map(Line::amount));
  }

  /** What is due before anything is taken off. */
  public Money gross() {
    return sum(lines.stream().map(Line::amount).filter(amount -> !amount.isNegative()));
  }

  /**
   * What the person owes: of each payment, what the deductions exceed it by. It is a debt of its
   * own and is not taken from another payment, for that takes written consent (工资支付暂行规定 15).
   */
  public Money owedByLeaver() {
    return sum(
        Arrays.stream(PaymentComponent.values())
            .map(component -> sum(lines, component, currency))
            .filter(Money::isNegative)
            .map(Money::negated));
  }

  /** The sum of one payment: negative when its deductions exceed it. */
  static Money sum(List<Line> lines, PaymentComponent component, Currency currency) {
    Money sum = Money.zero(currency);
    for (Line line : lines) {
      if (line.component() == component) {
        sum = sum.plus(line.amount());
      }
    }
    return sum;
  }

  private Money sum(Stream<Money> amounts) {
    return amounts.reduce(Money.zero(currency), Money::plus);
  }
}
