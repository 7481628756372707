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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One end of employment while it is settled: what is given, and what turned out to be unknown. */
final class Matter {

  private final EmployeeFacts facts;
  private final Terms terms;
  private final PolicyPacks packs;
  private final Edition edition;
  private final Sourced<EmployeeHired> hired;
  private final Set<String> unknown = new LinkedHashSet<>();
  private final Map<String, Money> settled;
  private final Currency currency;
  private boolean heldBack;
  private @Nullable WageMonths months;
  private @Nullable Optional<AverageWage> average;
  private @Nullable Bonuses bonuses;

  Matter(
      EmployeeFacts facts,
      Terms terms,
      PolicyPacks packs,
      Edition edition,
      Sourced<EmployeeHired> hired) {
    this.edition = edition;
    this.facts = facts;
    this.terms = terms;
    this.packs = packs;
    this.hired = hired;
    this.settled = facts.settled();
    this.currency = law().currency();
  }

  /** Whether the rules that compute hold what that edition brought. */
  boolean has(Edition brought) {
    return edition.has(brought);
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

  /** The currency of the place, by its packs. */
  Currency currency() {
    return currency;
  }

  /** Whether the place lies outside China, whose rules are others. */
  boolean isAbroad() {
    return !place().country().equals("CN");
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

  /** The bonuses beside the wages on record. */
  Bonuses bonuses() {
    Bonuses known = bonuses;
    if (known == null) {
      known = Bonuses.of(this);
      bonuses = known;
    }
    return known;
  }

  /** Whether another case paid what this line would pay again. */
  boolean settledBefore(Line line) {
    boolean before =
        !settled.isEmpty()
            && Entitlements.of(line.id(), hiredOn(), end())
                .filter(settled::containsKey)
                .isPresent();
    heldBack |= before;
    return before;
  }

  /** Whether a line was left out because another case paid it. */
  boolean heldBack() {
    return heldBack;
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
   * Whether an amount is in the currency of the settlement. Wages are agreed and paid in the legal
   * tender (工资支付暂行规定 5), so wages in another currency are not known in ours.
   */
  boolean ours(Money money) {
    boolean same = money.currency().equals(currency());
    if (!same) {
      missing("wageCurrency:" + money.currency());
    }
    return same;
  }

  /**
   * An amount in the currency of the settlement, at the rate in force on the legal end (packs of
   * topic {@code exchange-rate}: how much of ours one unit of the other is). Without a dated rate
   * it is not summed: the rate is listed as unknown.
   */
  Optional<Converted> converted(Money money) {
    if (money.currency().equals(currency())) {
      return Optional.of(new Converted(money, money, null));
    }
    String code = money.currency().getCurrencyCode();
    Optional<Figure> rate = packs.find(place(), "exchange-rate", code, end());
    if (rate.isEmpty()) {
      missing("exchangeRate:" + code);
    }
    return rate.map(figure ->
        new Converted(money, law().money(money.amount().multiply(figure.value())), figure));
  }

  /**
   * An amount as it was, and in the currency of the settlement.
   *
   * @param rate absent where it was in that currency already
   */
  record Converted(Money given, Money amount, @Nullable Figure rate) {

    /** How the amount came about, for example {@code 100.00 USD × 7.1}. */
    String formula() {
      Figure used = rate;
      return used == null
          ? amount.amount().toPlainString()
          : given + " × " + used.value().toPlainString();
    }
  }
}
