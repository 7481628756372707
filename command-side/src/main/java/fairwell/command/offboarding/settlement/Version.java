package fairwell.command.offboarding.settlement;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.StatementDiff;
import fairwell.kernel.law.Terms;
import fairwell.kernel.value.Money;
import java.util.Currency;
import java.util.List;

/**
 * What later steps need of a computed version; the whole of it is in its event.
 *
 * @param terms the terms it was computed for; other terms make it stale
 * @param lines each with what it rests on, which may change
 * @param unknown the inputs that were missing
 */
public record Version(
    int number, Terms terms, Currency currency, List<Line> lines, List<String> unknown) {

  public Version {
    lines = List.copyOf(lines);
    unknown = List.copyOf(unknown);
  }

  static Version of(int number, Terms terms, Statement statement) {
    return new Version(number, terms, statement.currency(), statement.lines(), statement.unknown());
  }

  /** Whether that statement says anything else than this version did. */
  public boolean differsFrom(Statement statement) {
    return !StatementDiff.changes(lines, statement.lines()).isEmpty()
        || !unknown.equals(statement.unknown());
  }

  boolean has(String lineId) {
    return lines.stream().anyMatch(line -> line.id().equals(lineId));
  }

  /** The sum of a component. */
  Money sum(PaymentComponent component) {
    return lines.stream()
        .filter(line -> line.component() == component)
        .map(Line::amount)
        .reduce(Money.zero(currency), Money::plus);
  }
}
