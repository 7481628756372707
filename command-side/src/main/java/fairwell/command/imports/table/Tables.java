package fairwell.command.imports.table;

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
import fairwell.kernel.law.pack.PolicyPacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All tables, in the order of a template's sheets.
 *
 * @param employees the table that names people; its places are those the policy packs describe
 */
public record Tables(Table<EmployeeHired> employees) {

  private static final List<Table<?>> OTHERS =
      List.of(
          PersonTables.POSITIONS,
          PayTables.COMPENSATION,
          PayTables.WAGES,
          PayTables.CONTRIBUTIONS,
          WorkTables.PERFORMANCE,
          WorkTables.TRAINING,
          PersonTables.PROMOTIONS,
          WorkTables.VALUES,
          WorkTables.CONDUCT,
          WorkTables.FEEDBACK,
          TimeTables.WORK_WEEKS,
          TimeTables.ENTITLEMENTS,
          TimeTables.LEAVE,
          ThingTables.LOANS,
          ThingTables.LOAN_REPAYMENTS,
          ThingTables.EXPENSES,
          ThingTables.EXPENSE_PAYMENTS,
          ThingTables.ASSETS,
          ThingTables.ASSET_RETURNS,
          PayTables.BONUSES,
          PayTables.BONUS_PAYMENTS,
          PersonTables.NON_COMPETE,
          BenefitTables.HOUSING_FUND,
          BenefitTables.ANNUITIES,
          BenefitTables.MEDICAL_PLANS,
          EmploymentTables.CONTRACTS,
          EmploymentTables.SERVICE,
          EmploymentTables.WORK_HOURS,
          EmploymentTables.SPECIAL_DEDUCTIONS,
          ProtectionTables.PROTECTIONS,
          ProtectionTables.PROTECTION_ENDS);

  private static final Tables SHIPPED = of(PolicyPacks.shipped());

  /** The tables under these packs. */
  public static Tables of(PolicyPacks packs) {
    return new Tables(PersonTables.employees(ChoiceCells.places(packs.places())));
  }

  /** The tables under the packs shipped with this version. */
  public static Tables shipped() {
    return SHIPPED;
  }

  /** Every table. */
  public List<Table<?>> all() {
    List<Table<?>> all = new ArrayList<>();
    all.add(employees);
    all.addAll(OTHERS);
    return List.copyOf(all);
  }

  /** The place of a table among all, which breaks ties between facts of one day. */
  public static int rank(Table<?> table) {
    return OTHERS.indexOf(table) + 1;
  }

  /** A fact as a row of its table. */
  public record Row(Table<?> table, List<RawCell> cells) {}

  /** The table with this id or sheet name in either language. */
  public Optional<Table<?>> called(String name) {
    for (Table<?> table : all()) {
      if (table.isCalled(name)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /**
   * The row that reads back as this fact. A fact type that no table handles does not compile here.
   * The end of an employment and what a settlement paid have no row: only a case may say it.
   */
  public Optional<Row> row(EmployeeFact fact) {
    return switch (fact) {
      case EmployeeHired it -> row(employees, it);
      case PositionAssigned it -> row(PersonTables.POSITIONS, it);
      case CompensationSet it -> row(PayTables.COMPENSATION, it);
      case WagesPaid it -> row(PayTables.WAGES, it);
      case ContributionPaid it -> row(PayTables.CONTRIBUTIONS, it);
      case PerformanceRated it -> row(WorkTables.PERFORMANCE, it);
      case TrainingTaken it -> row(WorkTables.TRAINING, it);
      case Promoted it -> row(PersonTables.PROMOTIONS, it);
      case ValuesScored it -> row(WorkTables.VALUES, it);
      case ConductNoted it -> row(WorkTables.CONDUCT, it);
      case FeedbackGiven it -> row(WorkTables.FEEDBACK, it);
      case WorkWeekRecorded it -> row(TimeTables.WORK_WEEKS, it);
      case LeaveEntitled it -> row(TimeTables.ENTITLEMENTS, it);
      case LeaveTaken it -> row(TimeTables.LEAVE, it);
      case LoanGranted it -> row(ThingTables.LOANS, it);
      case LoanRepaid it -> row(ThingTables.LOAN_REPAYMENTS, it);
      case ExpenseClaimed it -> row(ThingTables.EXPENSES, it);
      case ExpensePaid it -> row(ThingTables.EXPENSE_PAYMENTS, it);
      case AssetHandedOut it -> row(ThingTables.ASSETS, it);
      case AssetReturned it -> row(ThingTables.ASSET_RETURNS, it);
      case BonusAwarded it -> row(PayTables.BONUSES, it);
      case BonusPaid it -> row(PayTables.BONUS_PAYMENTS, it);
      case NonCompeteAgreed it -> row(PersonTables.NON_COMPETE, it);
      case ProtectionStarted it -> row(ProtectionTables.PROTECTIONS, it);
      case ProtectionEnded it -> row(ProtectionTables.PROTECTION_ENDS, it);
      case HousingFundReported it -> row(BenefitTables.HOUSING_FUND, it);
      case AnnuityReported it -> row(BenefitTables.ANNUITIES, it);
      case MedicalPlanJoined it -> row(BenefitTables.MEDICAL_PLANS, it);
      case WrittenContractRecorded it -> row(EmploymentTables.CONTRACTS, it);
      case ServiceRecognised it -> row(EmploymentTables.SERVICE, it);
      case WorkHoursArranged it -> row(EmploymentTables.WORK_HOURS, it);
      case SpecialDeductionsDeclared it -> row(EmploymentTables.SPECIAL_DEDUCTIONS, it);
      case EmploymentEnded _, EntitlementsSettled _ -> Optional.empty();
    };
  }

  private static <F extends EmployeeFact> Optional<Row> row(Table<F> table, F fact) {
    return Optional.of(new Row(table, table.write(fact)));
  }
}
