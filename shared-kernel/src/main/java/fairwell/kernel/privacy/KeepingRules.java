package fairwell.kernel.privacy;

import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EntitlementsSettled;
import fairwell.kernel.event.employee.ExpensePaid;
import fairwell.kernel.event.employee.SpecialDeductionsDeclared;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a person has to be kept, and until when. Only records that are here are asked for: who
 * was never paid by Fairwell has no wage records in it.
 *
 * @param keptElsewhere kinds that the employer keeps outside of Fairwell, for example in its
 *     accounts; for these nothing has to be kept here
 */
public record KeepingRules(Set<KeptRecords> keptElsewhere) {

  /** Everything is kept here. */
  public static final KeepingRules ALL_HERE = new KeepingRules(Set.of());

  public KeepingRules {
    keptElsewhere = Set.copyOf(keptElsewhere);
  }

  /**
   * What has to be kept of a person whose employment is over, whether or not the time has passed;
   * in the order of the classes. Nothing while the employment goes on, for no year has begun then.
   */
  public List<Keeping> of(EmployeeFacts facts) {
    Optional<LocalDate> ended = facts.ended().map(end -> end.value().lastDay());
    if (ended.isEmpty()) {
      return List.of();
    }
    Optional<LocalDate> paid =
        last(facts, List.of(WagesPaid.class, BonusPaid.class, EntitlementsSettled.class));
    Optional<LocalDate> spent = later(paid, last(facts, List.of(ExpensePaid.class)));
    List<Keeping> all = new ArrayList<>();
    add(all, KeptRecords.CONTRACT_PAPERS, ended);
    add(all, KeptRecords.WAGE_RECORDS, paid);
    add(all, KeptRecords.ACCOUNTING_VOUCHERS, spent);
    add(all, KeptRecords.TAX_FILES, paid);
    add(all, KeptRecords.DEDUCTION_FORMS, last(facts, List.of(SpecialDeductionsDeclared.class)));
    add(all, KeptRecords.EVIDENCE, later(ended, spent));
    return List.copyOf(all);
  }

  /** Of those that stand on that day the one that lasts longest. */
  public static Optional<Keeping> longest(List<Keeping> keepings, LocalDate today) {
    return keepings.stream()
        .filter(keeping -> keeping.stands(today))
        .max(Comparator.comparing(Keeping::until));
  }

  private void add(List<Keeping> all, KeptRecords what, Optional<LocalDate> since) {
    if (!keptElsewhere.contains(what)) {
      since.map(what::from).ifPresent(all::add);
    }
  }

  private static Optional<LocalDate> last(
      EmployeeFacts facts, Collection<Class<? extends EmployeeFact>> kinds) {
    return kinds.stream()
        .flatMap(kind -> facts.all(kind).stream())
        .map(Sourced::value)
        .map(EmployeeFact::happenedOn)
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }
}
