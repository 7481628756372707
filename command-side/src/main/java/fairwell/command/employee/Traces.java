package fairwell.command.employee;

import fairwell.command.employee.Trace.Kind;
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
import org.jspecify.annotations.Nullable;

/** What each fact leaves behind for the facts after it. */
final class Traces {

  private Traces() {}

  static @Nullable Trace of(EmployeeFact fact) {
    return switch (fact) {
      case EmployeeHired f -> Trace.of(Kind.HIRE, f.legalEntity(), f.hiredOn());
      case EmploymentEnded f -> Trace.of(Kind.END, f.caseId().value(), f.lastDay());
      case LoanGranted f -> new Trace(Kind.LOAN, f.loanId(), f.grantedOn(), f.amount());
      case LoanRepaid f -> new Trace(Kind.REPAYMENT, f.loanId(), f.repaidOn(), f.amount());
      case AssetHandedOut f -> Trace.of(Kind.ASSET_OUT, f.assetId(), f.handedOutOn());
      case AssetReturned f -> Trace.of(Kind.ASSET_BACK, f.assetId(), f.returnedOn());
      case BonusAwarded f -> Trace.of(Kind.BONUS, f.bonusId(), f.awardedOn());
      case BonusPaid f -> Trace.of(Kind.BONUS_PAID, f.bonusId(), f.paidOn());
      case ExpenseClaimed f -> Trace.of(Kind.CLAIM, f.claimId(), f.claimedOn());
      case ExpensePaid f -> Trace.of(Kind.CLAIM_PAID, f.claimId(), f.paidOn());
      case ProtectionStarted f -> Trace.of(Kind.PROTECTION, f.status().name(), f.startedOn());
      case ProtectionEnded f -> Trace.of(Kind.PROTECTION_END, f.status().name(), f.endedOn());
      case AnnuityReported _,
          CompensationSet _,
          ConductNoted _,
          ContributionPaid _,
          EntitlementsSettled _,
          FeedbackGiven _,
          HousingFundReported _,
          LeaveEntitled _,
          LeaveTaken _,
          MedicalPlanJoined _,
          NonCompeteAgreed _,
          PerformanceRated _,
          PositionAssigned _,
          Promoted _,
          ServiceRecognised _,
          SpecialDeductionsDeclared _,
          TrainingTaken _,
          ValuesScored _,
          WagesPaid _,
          WorkHoursArranged _,
          WorkWeekRecorded _,
          WrittenContractRecorded _ ->
          null;
    };
  }
}
