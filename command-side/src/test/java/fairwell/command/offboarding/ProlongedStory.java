package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.FINANCE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static fairwell.kernel.event.offboarding.PaymentComponent.ECONOMIC_COMPENSATION;
import static fairwell.kernel.event.offboarding.PaymentComponent.WAGES;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.ChangeGround;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.IssueCertificate;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionEnded;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.EndDuringProtection;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RefusalTexts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A term that runs out during a protected status lasts until that is over (LCL 45). */
class ProlongedStory {

  private static final LocalDate BEGAN = TODAY.minusDays(40);
  private static final LocalDate OVER = TODAY.plusDays(50);

  @Test
  void anEndWithinAProtectionIsRefusedWithTheFirstDayOnWhichItIsPossible() {
    Told lin = expiry().known(ill(BEGAN, OVER));
    lin.when(HR, end(OVER.minusDays(1)))
        .refused(
            new EndDuringProtection(
                "MEDICAL_PERIOD", BEGAN.toString(), OVER.minusDays(1).toString(), OVER.toString()))
        .when(HR, end(OVER))
        .then(CaseDatesSet.class);
  }

  @Test
  void aProtectionOfWhichNobodyKnowsTheEndBlocksAsAnOpenOne() {
    Told lin = expiry().known(ill(BEGAN, null));
    lin.when(HR, end(TODAY.plusYears(3)))
        .refused(
            new EndDuringProtection(
                "MEDICAL_PERIOD",
                BEGAN.toString(),
                TODAY.plusYears(3).toString(),
                EndDuringProtection.UNKNOWN));
    Refusal refusal = Objects.requireNonNull(lin.refusal());
    assertThat(RefusalTexts.in(Locale.ENGLISH).of(refusal))
        .contains("art. 45", "a medical period", "no record says when it ends");
    assertThat(RefusalTexts.in(Locale.SIMPLIFIED_CHINESE).of(refusal))
        .contains("第四十五条", "医疗期", "尚无该情形结束的记录");
  }

  @Test
  void aProtectionThatBeginsAfterTheDatesWereSetStopsTheNoticeAndTheCertificate() {
    Told lin = expiry().approved().dated(TODAY.plusDays(5));
    lin.known(ill(TODAY, OVER))
        .when(HR, new GiveNotice(CASE, TODAY, "letter"))
        .refused("end-during-protection")
        .known()
        .announced()
        .known(ill(TODAY.plusDays(2), OVER))
        .later(5)
        .when(HR, certificate(5))
        .refused("end-during-protection")
        .done(HR, end(OVER));
    assertThat(lin.now().frame().dates()).isNotNull();
  }

  @Test
  void theEndIsCertifiedOnceARecordEndsTheProtection() {
    Told lin = expiry().approved().known(ill(BEGAN, OVER)).dated(OVER).announced().later(50);
    lin.when(HR, certificate(50))
        .refused(
            new EndDuringProtection(
                "MEDICAL_PERIOD", BEGAN.toString(), OVER.toString(), EndDuringProtection.UNKNOWN))
        .known(
            ill(BEGAN, OVER),
            new ProtectionEnded(LIN, Scene.key("well"), OVER, ProtectedStatus.MEDICAL_PERIOD))
        .done(HR, certificate(50));
    assertThat(lin.events()).hasAtLeastOneElementOfType(CertificateIssued.class);
  }

  @Test
  void aDismissalWithoutFaultWaitsTooAndOneForFaultDoesNot() {
    given(CaseKind.DISMISSAL, Ground.LCL_40_2)
        .known(ill(BEGAN, OVER))
        .when(HR, end(TODAY.plusDays(30)))
        .refused("end-during-protection")
        .done(HR, new ChangeGround(CASE, Ground.LCL_39, new Words("a grave breach came to light")))
        .when(HR, end(TODAY.plusDays(30)))
        .then(CaseDatesSet.class);
  }

  @Test
  void datesThatAreChangedAfterApprovalMeetTheSameGate() {
    expiry()
        .dated(TODAY.plusDays(5))
        .approved()
        .known(ill(TODAY, OVER))
        .when(HR, end(TODAY.plusDays(9)))
        .refused("end-during-protection")
        .when(HR, end(OVER))
        .then(CaseDatesSet.class);
  }

  @Test
  void aProtectionThatBeginsAfterThePaymentMovesTheEndAndTheDifferenceIsComputed() {
    Told lin =
        expiry()
            .approved()
            .dated(TODAY.plusDays(5))
            .announced()
            .nothingToNegotiate()
            .computed()
            .issued()
            .unanswered()
            .done(HR, new RaiseClearanceItem(CASE, "keys", "asset", Role.HR, "shop keys", null))
            .done(HR, new ResolveClearanceItem(CASE, "keys", new Words("handed over")))
            .paid(WAGES)
            .paid(ECONOMIC_COMPENSATION);
    assertThat(lin.now().settlement()).isInstanceOf(Settlement.Paid.class);
    lin.when(HR, end(OVER))
        .refused(Action.PAY_COMPONENT.done())
        .known(ill(TODAY.plusDays(2), OVER))
        .later(5)
        .when(HR, certificate(5))
        .refused("end-during-protection")
        .when(HR, end(TODAY.plusDays(9)))
        .refused("end-during-protection")
        .done(HR, end(OVER))
        .done(FINANCE, new ComputeSettlement(CASE));
    assertThat(lin.events()).hasAtLeastOneElementOfType(SettlementComputed.class);
  }

  private static Told expiry() {
    return given(CaseKind.EXPIRY, Ground.LCL_44_1);
  }

  private static ProtectionStarted ill(LocalDate from, @Nullable LocalDate expectedEnd) {
    return new ProtectionStarted(
        LIN, Scene.key("ill"), from, ProtectedStatus.MEDICAL_PERIOD, expectedEnd);
  }

  private static SetCaseDates end(LocalDate day) {
    return new SetCaseDates(CASE, day, day, day, day);
  }

  private static IssueCertificate certificate(int daysLater) {
    return new IssueCertificate(CASE, TODAY.plusDays(daysLater), HASH, null);
  }
}
