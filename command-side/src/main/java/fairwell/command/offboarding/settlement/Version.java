package fairwell.command.offboarding.settlement;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.StatementDiff;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A computed version.
 *
 * @param terms the terms it was computed for; other terms make it stale
 * @param statement what it says
 * @param benefits what the leaver takes along; absent in a version of an older Fairwell
 */
public record Version(
    int number, Terms terms, Statement statement, @Nullable BenefitsStatement benefits) {

  /** The lines, each with what it rests on. */
  public List<Line> lines() {
    return statement.lines();
  }

  /** The inputs that were missing. */
  public List<String> unknown() {
    return statement.unknown();
  }

  public Currency currency() {
    return statement.currency();
  }

  /**
   * Whether computing it now would say anything else, be it that it cannot be computed.
   *
   * @param settling the case whose own payments do not count
   */
  public boolean moved(EmployeeFacts facts, CaseId settling, PolicyPacks packs) {
    try {
      return differsFrom(
          Settlements.compute(facts.toBeSettledBy(settling), terms, packs),
          Benefits.of(facts, terms, packs));
    } catch (Refused cannotBe) {
      return true;
    }
  }

  /** Whether computing now says anything else than this version did. */
  private boolean differsFrom(Statement now, BenefitsStatement benefitsNow) {
    return !StatementDiff.between(statement, benefits, now, benefitsNow).isEmpty();
  }

  boolean has(String lineId) {
    return lines().stream().anyMatch(line -> line.id().equals(lineId));
  }

  /** The sum of a component. */
  Money sum(PaymentComponent component) {
    return lines().stream()
        .filter(line -> line.component() == component)
        .map(Line::amount)
        .reduce(Money.zero(currency()), Money::plus);
  }
}
