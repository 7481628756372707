package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static fairwell.kernel.event.offboarding.PaymentComponent.WAGES;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.command.IssueCertificate;
import fairwell.command.offboarding.command.RecordDeadlineMet;
import fairwell.command.offboarding.settlement.PaidElsewhere;
import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.EntitlementsSettled;
import fairwell.kernel.event.employee.EntitlementsSettled.Entitlement;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.reason.InsuranceReason;
import fairwell.kernel.refusal.EntitlementAlreadySettled;
import fairwell.kernel.refusal.ReasonContradictsGround;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two cases of one person pay nothing twice, and the papers of a case say one thing. */
class PaidOnceStory {

  private static final CaseId OTHER = new CaseId("C-other");
  private static final BonusAwarded BONUS =
      new BonusAwarded(
          LIN, Scene.key("bonus"), TODAY.minusDays(60), "B1", Money.cny("4000.00"), "annual");

  private static Told leaving() {
    return shown().unanswered();
  }

  private static Told shown() {
    return given(CaseKind.RESIGNATION, Ground.LCL_37)
        .known(BONUS)
        .dated(TODAY)
        .announced()
        .approved()
        .nothingToNegotiate()
        .computed()
        .issued();
  }

  private static EntitlementsSettled by(CaseId caseId, List<Entitlement> entitlements) {
    return new EntitlementsSettled(
        LIN, Scene.key("settled"), TODAY, caseId, 1, WAGES, entitlements);
  }

  private static LocalDate hired(Told told) {
    return told.now().about().hiredOn();
  }

  @Test
  void whatOneCasePaidTheOtherDoesNotPayAgain() {
    Told one = leaving().paid(WAGES);
    List<Entitlement> settled =
        PaidElsewhere.settledBy(one.now().settlement().current().orElseThrow(), WAGES, hired(one));
    assertThat(settled).extracting(Entitlement::id).contains("bonus:B1");

    Told other = leaving();
    assertThat(other.lines()).contains("bonus:B1");
    other
        .known(BONUS, by(OTHER, settled))
        .when(WAGES)
        .refused(new EntitlementAlreadySettled(settled.stream().map(Entitlement::id).toList()))
        .computed();
    assertThat(other.lines()).doesNotContain("bonus:B1");
  }

  @Test
  void theCaseThatPaidItHoldsItInItsNewerVersionsToo() {
    Told told = shown();
    List<Entitlement> settled =
        PaidElsewhere.settledBy(
            told.now().settlement().current().orElseThrow(), WAGES, hired(told));
    told.paid(WAGES).known(BONUS, by(CASE, settled)).dated(TODAY.plusDays(1)).computed();
    assertThat(told.lines()).contains("bonus:B1");
  }

  @Test
  void aPaperThatSaysSomethingElseThanTheCaseIsRefused() {
    Told lin = leaving();
    lin.when(HR, new IssueCertificate(CASE, TODAY, HASH, Ground.LCL_40_2))
        .refused(new ReasonContradictsGround("certificate", "LCL_40_2", "LCL_37"))
        .done(HR, new IssueCertificate(CASE, TODAY, HASH, Ground.LCL_37));
    lin.when(
            HR,
            new RecordDeadlineMet(
                CASE,
                DeadlineKind.FILE_AND_INSURANCE_TRANSFER,
                TODAY,
                InsuranceReason.ENDED_BY_EMPLOYER))
        .refused(
            new ReasonContradictsGround("insurance-form", "ENDED_BY_EMPLOYER", "ENDED_BY_EMPLOYEE"))
        .when(
            HR,
            new RecordDeadlineMet(
                CASE, DeadlineKind.HOUSING_FUND_TRANSFER, TODAY, InsuranceReason.ENDED_BY_EMPLOYEE))
        .refused("impossible-value")
        .when(
            HR,
            new RecordDeadlineMet(
                CASE,
                DeadlineKind.FILE_AND_INSURANCE_TRANSFER,
                TODAY,
                InsuranceReason.ENDED_BY_EMPLOYEE))
        .then(DeadlineMet.class);
  }

  @Test
  void anAgreementOnAnotherGroundIsRefused() {
    given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .dated(TODAY)
        .approved()
        .inTalks()
        .agreedOn("3000.00")
        .announced()
        .computed()
        .issued()
        .unanswered()
        .when(HR, new DraftAgreement(CASE, 2, HASH, Ground.LCL_36_EMPLOYEE_PROPOSED))
        .refused(
            new ReasonContradictsGround(
                "agreement", "LCL_36_EMPLOYEE_PROPOSED", "LCL_36_EMPLOYER_PROPOSED"));
  }

  @Test
  void whatAnotherCasePaidElsewhereIsInNobodysWay() {
    Told lin =
        leaving()
            .known(BONUS, by(OTHER, List.of(new Entitlement("expense:X9", Money.cny("10.00")))))
            .paid(WAGES);
    assertThat(lin.now().settlement().owed()).isEmpty();
  }
}
