package fairwell.command.offboarding.settlement;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.Terms;
import fairwell.kernel.value.Money;
import java.util.Currency;
import java.util.List;

/**
 * What later steps need of a computed version; the whole of it is in its event.
 *
 * @param terms the terms it was computed for; other terms make it stale
 * @param unknown the inputs that were missing
 */
public record Version(
    int number, Terms terms, Currency currency, List<Sum> lines, List<String> unknown) {

  /** The sum of one line and the payment it belongs to. */
  public record Sum(String lineId, PaymentComponent component, Money amount) {}

  public Version {
    lines = List.copyOf(lines);
    unknown = List.copyOf(unknown);
  }

  static Version of(int number, Terms terms, Statement statement) {
    return new Version(
        number,
        terms,
        statement.currency(),
        statement.lines().stream()
            .map(line -> new Sum(line.id(), line.component(), line.amount()))
            .toList(),
        statement.unknown());
  }

  boolean has(String lineId) {
    return lines.stream().anyMatch(line -> line.lineId().equals(lineId));
  }

  /** The sum of a component. */
  Money sum(PaymentComponent component) {
    return lines.stream()
        .filter(line -> line.component() == component)
        .map(Sum::amount)
        .reduce(Money.zero(currency), Money::plus);
  }
}
