package fairwell.kernel.law.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Explained;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.ending.GroundEffects.Protection;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from a ground for one person. */
class GroundEffectsTest {

  private static Computation effects(
      Ground ground, @Nullable String contractEnd, Protection... protections) {
    return GroundEffects.of(
        new GroundEffects.Question(
            ground,
            List.of(protections),
            contractEnd == null ? null : LocalDate.parse(contractEnd)),
        Explained.law("CN-BJ", "2026-11-01"));
  }

  private static Protection until(ProtectedStatus status, @Nullable String day) {
    return new Protection(status, day == null ? null : LocalDate.parse(day));
  }

  @Test
  void aDismissalIsBarredByWhatIsOpen() {
    assertThat(
            Explained.text(
                effects(Ground.LCL_40_1, null, until(ProtectedStatus.MEDICAL_PERIOD, null))))
        .isEqualTo(
            """
            cn.ground
            economicCompensationDue = true
            noticeDays = 30
            payInLieuAllowed = true
            unionNoticeRequired = true
            barredForArt42Employees = true
            involuntaryForUnemployment = true
            requiredEvidence = [MEDICAL_PERIOD_OVER, NOTICE_OR_PAY, UNION_TOLD]
            barredByArt42 = true
            barredBy = [MEDICAL_PERIOD]
            given ground = LCL_40_1
            given protection:MEDICAL_PERIOD = open
            articles: LCL 40(1), LCL 42, LCL 43, LCL 46(3)
            flags: BARRED_BY_ART_42
            """);
  }

  @Test
  void aTermIsProlongedAndThePlaceWantsNotice() {
    assertThat(
            Explained.text(
                effects(
                    Ground.LCL_44_1,
                    "2026-12-31",
                    until(ProtectedStatus.MATERNITY, "2027-05-09"),
                    until(ProtectedStatus.MEDICAL_PERIOD, "2027-02-01"))))
        .isEqualTo(
            """
            cn.ground
            economicCompensationDue = true
            noticeDays = 30
            payInLieuAllowed = false
            unionNoticeRequired = false
            barredForArt42Employees = true
            involuntaryForUnemployment = true
            requiredEvidence = [CONTRACT_TERM]
            barredByArt42 = false
            termExtendedTo = 2027-05-09
            given ground = LCL_44_1
            pack expiryNoticeDays = 30
            given protection:MATERNITY = 2027-05-09
            given protection:MEDICAL_PERIOD = 2027-02-01
            packs: cn-bj.expiry-notice
            articles: LCL 44(1), LCL 45, LCL 46(5), 北京市劳动合同规定 40
            flags: TERM_EXTENDED_BY_ART_45
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, MATERNITY,   2027-01-01, 2027-01-01",
    "2026-12-31, MATERNITY,   2026-12-31, ",
    "2026-12-31, MATERNITY,   ,           ",
    "2026-12-31, WORK_INJURY, 2027-05-09, ",
    ",           MATERNITY,   2027-05-09, ",
  })
  void theDayATermRunsToIsSaidOnlyWhereItIsKnown(
      @Nullable String contractEnd,
      ProtectedStatus status,
      @Nullable String until,
      @Nullable String extended) {
    Computation computation = effects(Ground.LCL_44_1, contractEnd, until(status, until));
    assertThat(computation.answer("termExtendedTo").map(day -> day.plain().toString()).orElse(null))
        .isEqualTo(extended);
    assertThat(computation.flags()).containsExactly(Flags.TERM_EXTENDED_BY_ART_45);
  }

  @Test
  void aResignationIsNeitherBarredNorProlonged() {
    Computation computation =
        effects(Ground.LCL_37, null, until(ProtectedStatus.MATERNITY, "2027-05-09"));
    assertThat(computation.flags()).isEmpty();
    assertThat(computation.answer("barredBy")).isEmpty();
  }

  @Test
  void theOrderOnOverAgeWorkHoldsFromJuly2026() {
    GroundEffects.Question question = GroundEffects.Question.of(Ground.OVERAGE_ORDER_56);
    assertThat(GroundEffects.of(question, Explained.law("CN", "2026-07-01")).articles())
        .containsExactly("人社部等令第56号");
    assertThatThrownBy(() -> GroundEffects.of(question, Explained.law("CN", "2026-06-30")))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @EnumSource
  void everyGroundHasEvidence(Ground ground) {
    assertThat(Evidence.of(ground)).isNotEmpty().doesNotHaveDuplicates();
    boolean unionIsTold = Evidence.of(ground).contains(Evidence.UNION_TOLD);
    assertThat(unionIsTold).isEqualTo(Consequences.of(ground).unionNoticeRequired());
  }

  @Test
  void everyKindOfEvidenceIsAskedForByAGround() {
    assertThat(Arrays.stream(Ground.values()).flatMap(ground -> Evidence.of(ground).stream()))
        .contains(Evidence.values());
  }

  @Test
  void noticeIsThatOfTheLawAndOfThePlace() {
    assertThat(GroundEffects.noticeDays(Ground.LCL_44_1, Explained.law("CN-BJ", "2026-11-01")))
        .isEqualTo(30);
    assertThat(GroundEffects.noticeDays(Ground.LCL_44_1, Explained.law("CN-SH", "2026-11-01")))
        .isZero();
    assertThat(GroundEffects.noticeDays(Ground.LCL_37, Explained.law("CN-BJ", "2026-11-01")))
        .isEqualTo(30);
  }
}
