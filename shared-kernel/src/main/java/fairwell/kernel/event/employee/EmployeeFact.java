package fairwell.kernel.event.employee;

import fairwell.kernel.id.FactKey;
import java.time.LocalDate;

/**
 * A fact about a person as a feed or a clerk brings it. Its key is the name the source gives it:
 * the same key brings the same fact, however often it is sent.
 */
public sealed interface EmployeeFact extends EmployeeEvent
    permits AnnuityReported,
        AssetHandedOut,
        AssetReturned,
        BonusAwarded,
        BonusPaid,
        CompensationSet,
        ConductNoted,
        ContributionPaid,
        EmployeeHired,
        EmploymentEnded,
        EntitlementsSettled,
        ExpenseClaimed,
        ExpensePaid,
        FeedbackGiven,
        HousingFundReported,
        LeaveEntitled,
        LeaveTaken,
        LoanGranted,
        LoanRepaid,
        MedicalPlanJoined,
        NonCompeteAgreed,
        PerformanceRated,
        PositionAssigned,
        Promoted,
        ProtectionEnded,
        ProtectionStarted,
        ServiceRecognised,
        SpecialDeductionsDeclared,
        TrainingTaken,
        ValuesScored,
        WagesPaid,
        WorkHoursArranged,
        WorkWeekRecorded,
        WrittenContractRecorded {

  FactKey key();

  /** The day the fact is about, which is not the day it was recorded. */
  LocalDate happenedOn();
}
