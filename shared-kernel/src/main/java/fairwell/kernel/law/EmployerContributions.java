package fairwell.kernel.law;

import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.EmployerCost.Contribution;
import fairwell.kernel.law.MonthContributions.Side;
import fairwell.kernel.law.insurance.Insurance;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the employer pays on top of a settlement: for each month whose wages are still due its
 * contributions by {@link MonthContributions}. The first edition knew work injury and the housing
 * fund only where they were recorded for the month.
 */
final class EmployerContributions {

  private static final String RATES = "social-insurance-rates";

  private EmployerContributions() {}

  static EmployerCost cost(Matter matter, List<Line> lines) {
    Money payables = Money.zero(matter.currency());
    for (Line line : lines) {
      if (!line.amount().isNegative()) {
        payables = payables.plus(line.amount());
      }
    }
    List<String> unknown = new ArrayList<>(matter.unknown());
    if (matter.isAbroad()) {
      unknown.add("employerContributions");
      return new EmployerCost(payables, List.of(), payables, unknown);
    }
    List<Contribution> contributions = new ArrayList<>();
    Money known = payables;
    List<Sourced<ContributionPaid>> paid = matter.facts().all(ContributionPaid.class);
    for (YearMonth month : matter.months().due()) {
      MonthContributions ofMonth =
          new MonthContributions(matter, month, ContributionRecords.of(matter, month));
      for (ContributionKind kind : ContributionKind.values()) {
        Optional<Contribution> one =
            matter.has(Edition.SECOND)
                ? ofMonth.share(kind, Side.EMPLOYER)
                : contribution(matter, paid, kind, month);
        if (one.isPresent()) {
          contributions.add(one.get());
          known = known.plus(one.get().amount());
        } else if (kind != ContributionKind.ANNUITY) {
          unknown.add("employerContribution:" + kind + ":" + month);
        }
      }
    }
    return new EmployerCost(payables, contributions, known, unknown);
  }

  private static Optional<Contribution> contribution(
      Matter matter, List<Sourced<ContributionPaid>> paid, ContributionKind kind, YearMonth month) {
    return paid.stream()
        .filter(one -> one.value().kind() == kind && !one.value().month().isAfter(month))
        .filter(one -> one.value().byEmployer().currency().equals(matter.currency()))
        .reduce((earlier, later) -> later)
        .flatMap(last ->
            last.value().month().equals(month)
                ? Optional.of(recorded(last))
                : insurance(kind).flatMap(insured -> computed(matter, last, insured, month)));
  }

  private static Contribution recorded(Sourced<ContributionPaid> fact) {
    ContributionPaid paid = fact.value();
    String amount = paid.byEmployer().amount().toPlainString();
    return new Contribution(
        paid.kind(),
        paid.month(),
        paid.byEmployer(),
        amount,
        List.of(new Input("byEmployer", amount, fact.source(), "fact")),
        List.of(),
        List.of());
  }

  private static Optional<Contribution> computed(
      Matter matter, Sourced<ContributionPaid> last, Insurance insurance, YearMonth month) {
    Figures law = matter.law().on(month.atEndOfMonth());
    // Where a second tier exists the last month does not say which one is the person's.
    boolean tiers = law.find(RATES, insurance.word() + "Tier2Employer").isPresent();
    return law.find(RATES, insurance.word() + "Employer")
        .filter(_ -> !tiers)
        .map(rate -> computed(law, last, rate, month));
  }

  private static Contribution computed(
      Figures law, Sourced<ContributionPaid> last, Figure rate, YearMonth month) {
    String base = last.value().base().amount().toPlainString();
    Working working =
        Working.of("cn.employer-contribution", law).flag(Flags.BASE_OF_AN_EARLIER_MONTH);
    Money amount =
        working.round(last.value().base().amount().multiply(working.figure("rate", rate)));
    Computation done = working.done();
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("base:" + last.value().month(), base, last.source(), "fact"));
    inputs.addAll(done.inputs());
    return new Contribution(
        last.value().kind(),
        month,
        amount,
        base + " × " + rate.value().toPlainString(),
        inputs,
        done.packs(),
        done.flags());
  }

  /** The insurances whose employer's rate is the same for all of a place. */
  private static Optional<Insurance> insurance(ContributionKind kind) {
    return switch (kind) {
      case PENSION -> Optional.of(Insurance.PENSION);
      case MEDICAL -> Optional.of(Insurance.MEDICAL);
      case UNEMPLOYMENT -> Optional.of(Insurance.UNEMPLOYMENT);
      case WORK_INJURY, HOUSING_FUND, ANNUITY -> Optional.empty();
    };
  }
}
