package fairwell.kernel.law;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One end of employment while it is settled: what is given, and what turned out to be unknown. */
final class Matter {

  private final EmployeeFacts facts;
  private final Terms terms;
  private final PolicyPacks packs;
  private final Sourced<EmployeeHired> hired;
  private final Set<String> unknown = new LinkedHashSet<>();
  private @Nullable WageMonths months;
  private @Nullable Optional<AverageWage> average;

  Matter(EmployeeFacts facts, Terms terms, PolicyPacks packs, Sourced<EmployeeHired> hired) {
    this.facts = facts;
    this.terms = terms;
    this.packs = packs;
    this.hired = hired;
  }

  EmployeeFacts facts() {
    return facts;
  }

  Terms terms() {
    return terms;
  }

  Sourced<EmployeeHired> hired() {
    return hired;
  }

  LocalDate hiredOn() {
    return hired.value().hiredOn();
  }

  Place place() {
    return hired.value().place();
  }

  LocalDate end() {
    return terms.legalEnd();
  }

  YearMonth endMonth() {
    return YearMonth.from(terms.legalEnd());
  }

  Currency currency() {
    return terms.exGratia().currency();
  }

  WageMonths months() {
    WageMonths known = months;
    if (known == null) {
      known = WageMonths.of(this);
      months = known;
    }
    return known;
  }

  /** The average wage before the end; asked for only where a rule needs it. */
  Optional<AverageWage> average() {
    Optional<AverageWage> known = average;
    if (known == null) {
      known = AverageWage.of(this, months());
      average = known;
    }
    return known;
  }

  Set<String> unknown() {
    return unknown;
  }

  void missing(String input) {
    unknown.add(input);
  }

  /** A figure of the place on the legal end; when no pack holds it, it is listed as unknown. */
  Optional<Figure> figure(String topic, String name) {
    Optional<Figure> found = packs.find(place(), topic, name, end());
    if (found.isEmpty()) {
      missing("figure:" + topic + "." + name);
    }
    return found;
  }

  /** The law of the place on the legal end. */
  Figures law() {
    return Figures.of(packs, place(), end());
  }

  /** A figure of the law itself on a day; without it nothing can be said, so it is refused. */
  Figure law(String topic, String name, LocalDate on) {
    return packs.figure(place(), topic, name, on);
  }

  /** The agreed monthly pay on a day, if it is known and in the currency of the settlement. */
  Optional<Sourced<CompensationSet>> compensationOn(LocalDate day) {
    Optional<Sourced<CompensationSet>> found =
        facts.compensationOn(day).filter(set -> ours(set.value().monthlyBase()));
    if (found.isEmpty()) {
      missing("compensation:" + day);
    }
    return found;
  }

  /** The amount a calculator came to, in the currency of the settlement. */
  Money amount(Computation computation) {
    return new Money(computation.money().amount(), currency());
  }

  /**
   * Whether an amount is in the currency of the settlement. One in another currency is not summed
   * without a dated rate: the rate is listed as unknown.
   */
  boolean ours(Money money) {
    boolean same = money.currency().equals(currency());
    if (!same) {
      missing("exchangeRate:" + money.currency());
    }
    return same;
  }
}
