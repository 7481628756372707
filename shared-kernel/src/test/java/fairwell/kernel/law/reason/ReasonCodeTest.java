package fairwell.kernel.law.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.reason.ReasonCode.Paper;
import fairwell.kernel.law.reason.ReasonCode.Unemployment;
import fairwell.kernel.refusal.ReasonContradictsGround;
import fairwell.kernel.refusal.Refused;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One reason, and every paper says it. */
class ReasonCodeTest {

  /** Words of blame or rating have no place in a certificate (LCL 50; IR 24). */
  private static final Set<String> BLAME =
      Set.of("严重", "失职", "不能胜任", "不合格", "过错", "misconduct", "incompet", "fault");

  @ParameterizedTest
  @EnumSource(Ground.class)
  void everyGroundHasItsTextsInBothLanguagesWithoutBlame(Ground ground) {
    for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
      ReasonTexts texts = ReasonTexts.in(locale);
      assertThat(texts.certificate(ground)).matches("(?s).{10,}[.。]").doesNotContain(BLAME);
      assertThat(texts.clause(ground)).matches("(?s).{10,}[.。]");
      ReasonCode code = ReasonCode.of(ground);
      assertThat(texts.insuranceForm(code.insuranceForm())).isNotBlank();
      assertThat(texts.unemployment(code.unemployment())).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  void compensationAndBenefitFollowFromTheSameGround(Ground ground) {
    ReasonCode code = ReasonCode.of(ground);
    Consequences consequences = Consequences.of(ground);

    assertThat(code.compensation()).isEqualTo(consequences.economicCompensationDue());
    assertThat(code.unemployment() == Unemployment.ELIGIBLE)
        .isEqualTo(consequences.involuntaryForUnemployment());
    assertThat(code.articles()).isEqualTo(consequences.articles()).isNotEmpty();
    boolean says =
        ReasonTexts.in(Locale.SIMPLIFIED_CHINESE).clause(ground).contains("支付经济补偿")
            && !ReasonTexts.in(Locale.SIMPLIFIED_CHINESE).clause(ground).contains("无需支付经济补偿");
    assertThat(says).isEqualTo(code.compensation());
  }

  @Test
  void thePlaceDecidesOnlyWhereTheEmployeeRefused() {
    Set<Ground> byPlace = EnumSet.noneOf(Ground.class);
    for (Ground ground : Ground.values()) {
      if (ReasonCode.of(ground).unemployment() == Unemployment.BY_PLACE) {
        byPlace.add(ground);
      }
    }
    assertThat(byPlace).containsExactly(Ground.LCL_44_1_EMPLOYEE_REFUSED, Ground.IR_5, Ground.IR_6);
  }

  @Test
  void aPaperThatSaysSomethingElseIsRefused() {
    ReasonCode code = ReasonCode.of(Ground.LCL_36_EMPLOYER_PROPOSED);
    assertThatCode(() -> code.mustBeStatedIn(Paper.CERTIFICATE, null)).doesNotThrowAnyException();
    assertThatCode(() -> code.mustBeStatedIn(Paper.AGREEMENT, Ground.LCL_36_EMPLOYER_PROPOSED))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> code.mustBeStatedIn(Paper.CERTIFICATE, Ground.LCL_37))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(
                        new ReasonContradictsGround(
                            "certificate", "LCL_37", "LCL_36_EMPLOYER_PROPOSED")));
    assertThatThrownBy(() -> code.mustBeStatedInForm(InsuranceReason.ENDED_BY_EMPLOYEE))
        .isInstanceOf(Refused.class);
    assertThatCode(() -> code.mustBeStatedInForm(InsuranceReason.AGREED_ON_PROPOSAL_OF_EMPLOYER))
        .doesNotThrowAnyException();
  }
}
