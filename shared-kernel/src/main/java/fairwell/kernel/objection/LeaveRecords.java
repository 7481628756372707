package fairwell.kernel.objection;

import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.objection.AnswerCard.Tally;
import fairwell.kernel.objection.AnswerCards.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The annual leave of the year of leaving and of the year before, granted and taken. What is due is
 * for the settlement to say; leave of the year before that was granted and not taken is not in it.
 */
final class LeaveRecords {

  private LeaveRecords() {}

  static Records of(Basis basis) {
    int year = basis.end().getYear();
    List<Sourced<LeaveEntitled>> granted = granted(basis, year);
    List<Sourced<LeaveTaken>> taken = taken(basis, year);
    List<Sourced<LeaveEntitled>> grantedBefore = granted(basis, year - 1);
    List<Sourced<LeaveTaken>> takenBefore = taken(basis, year - 1);
    List<CitedRecord> cited = new ArrayList<>();
    grantedBefore.forEach(one -> cited.add(cite(one)));
    takenBefore.forEach(one -> cited.add(citeTaken(one)));
    granted.forEach(one -> cited.add(cite(one)));
    taken.forEach(one -> cited.add(citeTaken(one)));
    List<String> missing = new ArrayList<>(basis.lawNotKnown());
    if (basis.settlement() == null) {
      missing.add("settlement");
    }
    if (basis.unknown("annualLeavePay")) {
      missing.add("annualLeavePay");
    }
    if (grantedDays(grantedBefore).compareTo(takenDays(takenBefore)) > 0) {
      missing.add("leave:" + (year - 1));
    }
    return new Records(
        cited,
        List.of(
            new Tally("grantedDays", grantedDays(granted)),
            new Tally("takenDays", takenDays(taken)),
            new Tally("grantedDaysYearBefore", grantedDays(grantedBefore)),
            new Tally("takenDaysYearBefore", takenDays(takenBefore))),
        missing,
        null);
  }

  private static List<Sourced<LeaveEntitled>> granted(Basis basis, int year) {
    return basis.facts().leaveEntitled(year, LeaveKind.ANNUAL);
  }

  private static List<Sourced<LeaveTaken>> taken(Basis basis, int year) {
    EmployeeFacts facts = basis.facts();
    return facts.leaveTaken(year, LeaveKind.ANNUAL, basis.until());
  }

  private static CitedRecord cite(Sourced<LeaveEntitled> granted) {
    return CitedRecord.of(granted, granted.value().kind().name()).counts(granted.value().days());
  }

  private static CitedRecord citeTaken(Sourced<LeaveTaken> taken) {
    LeaveTaken leave = taken.value();
    return CitedRecord.of(taken, leave.kind().name())
        .counts(leave.days())
        .lasting(leave.to(), leave.approvedBy());
  }

  private static BigDecimal grantedDays(List<Sourced<LeaveEntitled>> granted) {
    return granted.stream().map(one -> one.value().days()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal takenDays(List<Sourced<LeaveTaken>> taken) {
    return taken.stream().map(one -> one.value().days()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
