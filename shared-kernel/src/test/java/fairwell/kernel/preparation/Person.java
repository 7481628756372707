package fairwell.kernel.preparation;

import static fairwell.kernel.facts.FactStream.WHO;

import fairwell.kernel.event.employee.ConductKind;
import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.FeedbackAccess;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.employee.HousingFundReported;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.employee.PerformanceRated;
import fairwell.kernel.event.employee.Promoted;
import fairwell.kernel.event.employee.ValuesScored;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person whose records are written for a test, and the report over them. */
final class Person {

  static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  private static final List<ContributionKind> INSURED =
      List.of(ContributionKind.PENSION, ContributionKind.MEDICAL, ContributionKind.UNEMPLOYMENT);

  final FactStream facts;

  private Person(FactStream facts) {
    this.facts = facts;
  }

  static Person hired(String place, String on) {
    return new Person(FactStream.hired(place, on, on));
  }

  /** Someone in Beijing with wages and insurance recorded, nothing open. */
  static Person settled() {
    Person person = hired("CN-BJ", "2021-03-01");
    person.facts.agreed("2021-03-01", "12000.00", "0.00");
    person.facts.paidMonthly("2025-09", "2026-08", "12000.00");
    return person.insured(30);
  }

  Person insured(int months) {
    for (int back = months; back > 0; back--) {
      for (ContributionKind kind : INSURED) {
        facts.add(
            new ContributionPaid(
                WHO,
                facts.key(),
                YearMonth.from(DAY).minusMonths(back),
                kind,
                Money.cny("12000.00"),
                Money.cny("60.00"),
                Money.cny("60.00")));
      }
    }
    return this;
  }

  Person rated(String on, String score) {
    facts.add(
        new PerformanceRated(
            WHO, facts.key(), LocalDate.parse(on), on, "B", new BigDecimal(score)));
    return this;
  }

  Person promoted(String on) {
    facts.add(new Promoted(WHO, facts.key(), LocalDate.parse(on), "P3", "P4"));
    return this;
  }

  Person pay(String from, String base) {
    facts.agreed(from, base, "0.00");
    return this;
  }

  Person values(String on, Map<String, Integer> scores) {
    facts.add(new ValuesScored(WHO, facts.key(), LocalDate.parse(on), scores));
    return this;
  }

  Person conduct(String on, ConductKind kind, @Nullable String dimension) {
    facts.add(
        new ConductNoted(WHO, facts.key(), LocalDate.parse(on), kind, said("note"), dimension));
    return this;
  }

  Person feedback(String on, @Nullable FeedbackAccess access) {
    facts.add(
        new FeedbackGiven(WHO, facts.key(), LocalDate.parse(on), "survey", said("words"), access));
    return this;
  }

  Person nonCompete(String on) {
    facts.add(
        new NonCompeteAgreed(
            WHO,
            facts.key(),
            LocalDate.parse(on),
            12,
            Money.cny("4000.00"),
            "same trade, Beijing"));
    return this;
  }

  Person fund(String on, String balance) {
    facts.add(new HousingFundReported(WHO, facts.key(), LocalDate.parse(on), Money.cny(balance)));
    return this;
  }

  PreparationReport report() {
    return report(Ground.LCL_36_EMPLOYER_PROPOSED);
  }

  PreparationReport report(Ground ground) {
    return Preparations.report(
        facts.facts(), new Preparations.Question(DAY, ground, Optional.empty()), packs());
  }

  static PolicyPacks packs() {
    return PolicyPacks.shipped();
  }

  private PersonalText said(String words) {
    return PersonalText.stored(
        WHO.value(), "event-" + facts.events().size() + "/" + words, "digest-" + words, "Ym94");
  }
}
