package fairwell.command.employee;

import static fairwell.command.employee.Limits.atLeast;
import static fairwell.command.employee.Limits.between;
import static fairwell.command.employee.Limits.notNegative;
import static fairwell.command.employee.Limits.positive;

import fairwell.kernel.event.employee.AnnuityReported;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.AssetReturned;
import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.EntitlementsSettled;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.event.employee.ExpensePaid;
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
import fairwell.kernel.event.employee.ServiceRecognised;
import fairwell.kernel.event.employee.SpecialDeductionsDeclared;
import fairwell.kernel.event.employee.TrainingTaken;
import fairwell.kernel.event.employee.ValuesScored;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.employee.WorkHoursArranged;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.event.employee.WrittenContractRecorded;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.refusal.FactBeforeHire;
import fairwell.kernel.refusal.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What cannot be: values outside their bounds, ends before their beginnings, facts before the hire.
 */
final class PossibleFacts {

  private static final int WEEK_HOURS = 168;
  private static final int YEAR_DAYS = 366;
  private static final int NON_COMPETE_MONTHS = 24;
  private static final int FULL_SCORE = 100;
  private static final int WEEK_DAYS = 6;

  private PossibleFacts() {}

  static Optional<Refusal> against(EmployeeFact fact, EmployeeState state) {
    return Stream.concat(beforeHire(fact, state).stream(), impossible(fact, state)).findFirst();
  }

  private static Optional<Refusal> beforeHire(EmployeeFact fact, EmployeeState state) {
    return state
        .hiredOn()
        .filter(hired -> !(fact instanceof EmployeeHired) && lastDayOf(fact).isBefore(hired))
        .map(_ -> new FactBeforeHire(fact.key().value(), fact.happenedOn().toString()));
  }

  /** The last day a fact is about: a year or a week may begin before the hire. */
  private static LocalDate lastDayOf(EmployeeFact fact) {
    return switch (fact) {
      case LeaveEntitled f -> LocalDate.of(f.year(), 12, 31);
      case WorkWeekRecorded f -> f.weekStartsOn().plusDays(WEEK_DAYS);
      // Of an earlier employment it may be paid late.
      case EntitlementsSettled _ -> LocalDate.MAX;
      case AnnuityReported _,
          AssetHandedOut _,
          AssetReturned _,
          BonusAwarded _,
          BonusPaid _,
          CompensationSet _,
          ConductNoted _,
          ContributionPaid _,
          EmployeeHired _,
          EmploymentEnded _,
          ExpenseClaimed _,
          ExpensePaid _,
          FeedbackGiven _,
          HousingFundReported _,
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
          WrittenContractRecorded _ ->
          fact.happenedOn();
    };
  }

  private static Stream<Refusal> impossible(EmployeeFact fact, EmployeeState state) {
    return switch (fact) {
      case EmployeeHired f -> hired(f, state);
      case EmploymentEnded f -> Sequels.ended(f, state);
      case PositionAssigned f -> position(f);
      case CompensationSet f ->
          Stream.concat(
              notNegative("monthlyBase", f.monthlyBase()),
              notNegative("monthlyAllowance", f.monthlyAllowance()));
      case WagesPaid f -> wages(f);
      case ContributionPaid f ->
          Limits.all(
              notNegative("base", f.base()),
              notNegative("byEmployee", f.byEmployee()),
              notNegative("byEmployer", f.byEmployer()));
      case PerformanceRated f ->
          between("score", f.score(), BigDecimal.ZERO, BigDecimal.valueOf(FULL_SCORE));
      case ValuesScored f ->
          f.scores().entrySet().stream()
              .flatMap(score ->
                  between(
                      "scores." + score.getKey(),
                      BigDecimal.valueOf(score.getValue()),
                      BigDecimal.ZERO,
                      BigDecimal.valueOf(FULL_SCORE)));
      case TrainingTaken f -> positive("hours", f.hours());
      case WorkWeekRecorded f -> week(f);
      case LeaveEntitled f ->
          between("days", f.days(), BigDecimal.ZERO, BigDecimal.valueOf(YEAR_DAYS));
      case LeaveTaken f -> leave(f);
      case LoanGranted f ->
          Stream.concat(positive("amount", f.amount().amount()), Sequels.once(f, state));
      case LoanRepaid f ->
          Stream.concat(positive("amount", f.amount().amount()), Sequels.repaid(f, state));
      case ExpenseClaimed f -> positive("amount", f.amount().amount());
      case ExpensePaid f -> Sequels.paid(f, state);
      case AssetHandedOut f ->
          Stream.concat(notNegative("value", f.value()), Sequels.handedOut(f, state));
      case AssetReturned f -> Sequels.returned(f, state);
      case BonusAwarded f -> notNegative("amount", f.amount());
      case BonusPaid f -> Sequels.paid(f, state);
      case NonCompeteAgreed f ->
          Stream.concat(
              between(
                  "months",
                  BigDecimal.valueOf(f.months()),
                  BigDecimal.ONE,
                  BigDecimal.valueOf(NON_COMPETE_MONTHS)),
              notNegative("monthlyCompensation", f.monthlyCompensation()));
      case ProtectionStarted f -> atLeast("expectedEnd", f.expectedEnd(), f.startedOn());
      case ProtectionEnded f -> Sequels.protectionEnded(f, state);
      case Promoted f ->
          f.fromGrade().equals(f.toGrade())
              ? Limits.not("toGrade", "another grade than " + f.fromGrade())
              : Stream.empty();
      case SpecialDeductionsDeclared f -> notNegative("monthly", f.monthly());
      case WrittenContractRecorded f ->
          atLeast("asOf", f.asOf(), f.signedOn() == null ? f.asOf() : f.signedOn());
      case ServiceRecognised f -> Sequels.recognised(f, state);
      case HousingFundReported f -> notNegative("balance", f.balance());
      case AnnuityReported f -> annuity(f);
      case ConductNoted _,
          FeedbackGiven _,
          MedicalPlanJoined _,
          EntitlementsSettled _,
          WorkHoursArranged _ ->
          Stream.empty();
    };
  }

  private static Stream<Refusal> hired(EmployeeHired f, EmployeeState state) {
    return Limits.all(
        state.employed()
            ? Limits.not("hiredOn", "a hire after the employment before has ended")
            : Stream.empty(),
        atLeast("contractEndsOn", f.contractEndsOn(), f.hiredOn()),
        f.workingSince().isAfter(f.hiredOn())
            ? Limits.not("workingSince", "a day up to " + f.hiredOn())
            : Stream.empty());
  }

  private static Stream<Refusal> position(PositionAssigned f) {
    EmployeeId manager = f.manager();
    return f.employeeId().equals(manager) ? Limits.not("manager", "someone else") : Stream.empty();
  }

  private static Stream<Refusal> wages(WagesPaid f) {
    return Limits.all(
        notNegative("base", f.base()),
        notNegative("allowance", f.allowance()),
        notNegative("overtime", f.overtime()),
        notNegative("bonus", f.bonus()),
        notNegative("personalContributions", f.personalContributions()),
        notNegative("taxWithheld", f.taxWithheld()));
  }

  /** The plan's shares rise to 1 (企业年金办法 18). */
  private static Stream<Refusal> annuity(AnnuityReported f) {
    boolean rises =
        f.vesting().stream().sorted().toList().equals(f.vesting())
            && !f.vesting().isEmpty()
            && f.vesting().getFirst().signum() >= 0
            && f.vesting().getLast().compareTo(BigDecimal.ONE) == 0;
    return Limits.all(
        notNegative("own", f.own()),
        notNegative("employer", f.employer()),
        f.fullYears() < 0 ? Limits.not("fullYears", "not negative") : Stream.empty(),
        rises ? Stream.empty() : Limits.not("vesting", "shares that rise from 0 to 1"));
  }

  private static Stream<Refusal> week(WorkWeekRecorded f) {
    BigDecimal most = BigDecimal.valueOf(WEEK_HOURS);
    return Limits.all(
        between("hours", f.hours(), BigDecimal.ZERO, most),
        between("overtimeWeekday", f.overtimeWeekday(), BigDecimal.ZERO, most),
        between("overtimeRestDay", f.overtimeRestDay(), BigDecimal.ZERO, most),
        between("overtimeHoliday", f.overtimeHoliday(), BigDecimal.ZERO, most));
  }

  private static Stream<Refusal> leave(LeaveTaken f) {
    BigDecimal span = BigDecimal.valueOf(ChronoUnit.DAYS.between(f.from(), f.to()) + 1);
    return Limits.all(
        atLeast("to", f.to(), f.from()),
        positive("days", f.days()),
        between("days", f.days(), BigDecimal.ZERO, span));
  }
}
