package fairwell.kernel.law;

import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.FactUnknown;
import fairwell.kernel.refusal.Refused;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * The settlement of an employment: facts and terms in, a statement out. Pure: the same facts, terms
 * and packs give the same statement.
 */
public final class Settlements {

  private Settlements() {}

  /**
   * Computes what is due at the end. What cannot be known is listed in {@link Statement#unknown()}
   * and has no line; facts about days after the legal end are left out and flagged.
   *
   * @throws Refused when nobody was hired, or the end lies before the hire
   */
  public static Statement compute(EmployeeFacts facts, Terms terms, PolicyPacks packs) {
    Sourced<EmployeeHired> hired =
        facts
            .hired()
            .orElseThrow(() -> new Refused(new FactUnknown(EmployeeHired.class.getSimpleName())));
    if (terms.legalEnd().isBefore(hired.value().hiredOn())) {
      throw new Refused(
          new DatesOutOfOrder(
              "legalEnd", hired.value().hiredOn().toString(), terms.legalEnd().toString()));
    }
    Currency currency = terms.exGratia().currency();
    List<Line> lines = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<String> flags = new ArrayList<>();
    ExGratia.line(terms).ifPresent(lines::add);
    if (!facts.after(terms.legalEnd()).isEmpty()) {
      flags.add(Flags.FUTURE_FACTS_IGNORED);
    }
    return new Statement(
        hired.value().place(), terms.legalEnd(), terms.ground(), currency, lines, unknown, flags);
  }
}
