package fairwell.kernel.law;

import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.facts.Sourced;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The contributions recorded for one employment up to a month, the oldest first, in the currency of
 * the settlement.
 */
record ContributionRecords(List<Sourced<ContributionPaid>> all) {

  static ContributionRecords of(Matter matter, YearMonth month) {
    YearMonth hired = YearMonth.from(matter.hiredOn());
    return new ContributionRecords(
        matter.facts().all(ContributionPaid.class).stream()
            .filter(paid -> !paid.value().month().isAfter(month))
            .filter(paid -> !paid.value().month().isBefore(hired))
            .filter(paid -> paid.value().base().currency().equals(matter.currency()))
            .toList());
  }

  /** The newest record of a kind. */
  Optional<Sourced<ContributionPaid>> last(ContributionKind kind) {
    return all.stream().filter(paid -> paid.value().kind() == kind).reduce((_, later) -> later);
  }

  /** The newest record of any insurance with the person's own share. */
  Optional<Sourced<ContributionPaid>> lastInsurance() {
    return all.stream()
        .filter(paid -> MonthContributions.INSURANCES.contains(paid.value().kind()))
        .reduce((_, later) -> later);
  }

  /** Whether nothing of what a person pays is recorded. */
  boolean areEmpty() {
    return lastInsurance().isEmpty() && last(ContributionKind.HOUSING_FUND).isEmpty();
  }
}
