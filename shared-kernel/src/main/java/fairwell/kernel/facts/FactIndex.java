package fairwell.kernel.facts;

import fairwell.kernel.event.employee.AnnuityReported;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.AssetReturned;
import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.EntitlementsSettled;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.event.employee.ExpensePaid;
import fairwell.kernel.event.employee.FactRetracted;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.employee.HousingFundReported;
import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.event.employee.LoanRepaid;
import fairwell.kernel.event.employee.MedicalPlanJoined;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.employee.PerformanceRated;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.employee.Promoted;
import fairwell.kernel.event.employee.ProtectionEnded;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.employee.RiskCleared;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.event.employee.ServiceRecognised;
import fairwell.kernel.event.employee.SpecialDeductionsDeclared;
import fairwell.kernel.event.employee.TrainingTaken;
import fairwell.kernel.event.employee.ValuesScored;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.employee.WorkHoursArranged;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.event.employee.WrittenContractRecorded;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.FactKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that count, in the order of the days they are about, and by kind. */
record FactIndex(
    List<Sourced<EmployeeFact>> all, Map<Class<? extends EmployeeFact>, List<Sourced<?>>> kinds) {

  private static final Comparator<Sourced<EmployeeFact>> BY_DAY =
      Comparator.comparing(fact -> fact.value().happenedOn());

  /** Whether an event has a part in any question: a warning has none, by law and by design. */
  static boolean counts(EmployeeEvent event) {
    return switch (event) {
      case RiskFlagged _, RiskCleared _ -> false;
      case FactRetracted _,
          AnnuityReported _,
          AssetHandedOut _,
          AssetReturned _,
          BonusAwarded _,
          BonusPaid _,
          CompensationSet _,
          ConductNoted _,
          ContributionPaid _,
          EmployeeHired _,
          EmploymentEnded _,
          EntitlementsSettled _,
          ExpenseClaimed _,
          ExpensePaid _,
          FeedbackGiven _,
          HousingFundReported _,
          LeaveEntitled _,
          LeaveTaken _,
          LoanGranted _,
          LoanRepaid _,
          MedicalPlanJoined _,
          NonCompeteAgreed _,
          PerformanceRated _,
          PositionAssigned _,
          Promoted _,
          ProtectionEnded _,
          ProtectionStarted _,
          ServiceRecognised _,
          SpecialDeductionsDeclared _,
          TrainingTaken _,
          ValuesScored _,
          WagesPaid _,
          WorkHoursArranged _,
          WorkWeekRecorded _,
          WrittenContractRecorded _ ->
          true;
    };
  }

  /**
   * @param settling the case whose own payments do not count: it settles them itself
   */
  static FactIndex of(EmployeeFacts.@Nullable Chain last, @Nullable CaseId settling) {
    Deque<EmployeeFacts.Chain> oldestFirst = new ArrayDeque<>();
    for (EmployeeFacts.Chain link = last; link != null; link = link.before()) {
      oldestFirst.push(link);
    }
    Map<FactKey, Sourced<EmployeeFact>> byKey = new LinkedHashMap<>(oldestFirst.size() * 2);
    for (EmployeeFacts.Chain link : oldestFirst) {
      switch (link.event()) {
        case FactRetracted retracted -> byKey.remove(retracted.retracted());
        case EmployeeFact fact -> byKey.put(fact.key(), new Sourced<>(fact, link.source()));
        case RiskFlagged _, RiskCleared _ -> {}
      }
    }
    List<Sourced<EmployeeFact>> all = new ArrayList<>(byKey.values());
    if (settling != null) {
      all.removeIf(Settled.by(settling, all)::contains);
    }
    all.sort(BY_DAY);
    Map<Class<? extends EmployeeFact>, List<Sourced<?>>> kinds = new HashMap<>();
    for (Sourced<EmployeeFact> fact : all) {
      kinds.computeIfAbsent(fact.value().getClass(), _ -> new ArrayList<>()).add(fact);
    }
    kinds.replaceAll((_, facts) -> List.copyOf(facts));
    return new FactIndex(List.copyOf(all), Map.copyOf(kinds));
  }

  /** The facts of one kind; each list holds one kind only, so its element type is safe. */
  @SuppressWarnings("unchecked")
  <T extends EmployeeFact> List<Sourced<T>> of(Class<T> kind) {
    List<Sourced<?>> facts = kinds.getOrDefault(kind, List.of());
    return (List<Sourced<T>>) (List<?>) facts;
  }
}
