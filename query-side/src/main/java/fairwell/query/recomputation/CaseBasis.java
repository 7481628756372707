package fairwell.query.recomputation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the stream of a case says of its settlements.
 *
 * @param terms those that hold now
 * @param versions every computed version, the oldest first
 */
record CaseBasis(CaseId caseId, EmployeeId employee, CaseTerms terms, List<Basis> versions) {

  /** A computed version and the terms it was computed for. */
  record Basis(SettlementComputed computed, Terms terms) {}

  CaseBasis {
    versions = List.copyOf(versions);
  }

  /** Folded from the whole stream; empty when there is no case. */
  static Optional<CaseBasis> of(List<Recorded> stream) {
    if (stream.isEmpty() || !(stream.getFirst().event() instanceof CaseOpened opened)) {
      return Optional.empty();
    }
    CaseTerms terms = CaseTerms.opened(opened);
    List<Basis> versions = new ArrayList<>();
    for (Recorded recorded : stream) {
      OffboardingEvent event = (OffboardingEvent) recorded.event();
      terms = terms.evolve(event);
      if (event instanceof SettlementComputed computed) {
        versions.add(
            new Basis(
                computed,
                terms
                    .terms()
                    .orElseThrow(() -> new IllegalStateException("a settlement without dates"))));
      }
    }
    return Optional.of(new CaseBasis(opened.caseId(), opened.employeeId(), terms, versions));
  }

  Optional<Basis> version(int number) {
    return versions.stream().filter(one -> one.computed().version() == number).findFirst();
  }

  Optional<Basis> newest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }
}
