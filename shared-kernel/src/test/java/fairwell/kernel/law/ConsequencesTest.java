package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of the grounds, row by row. */
class ConsequencesTest {

  private static final String TABLE =
      """
      LCL_36_EMPLOYER_PROPOSED,  true,  0,  false, false, false, false, true
      LCL_36_EMPLOYEE_PROPOSED,  false, 0,  false, false, false, false, false
      LCL_37,                    false, 30, false, false, false, false, false
      LCL_37_PROBATION,          false, 3,  false, false, false, false, false
      LCL_38,                    true,  0,  false, false, false, false, true
      LCL_39,                    false, 0,  false, true,  false, false, true
      LCL_40_1,                  true,  30, true,  true,  true,  false, true
      LCL_40_2,                  true,  30, true,  true,  true,  false, true
      LCL_40_3,                  true,  30, true,  true,  true,  false, true
      LCL_41_1,                  true,  30, false, true,  true,  false, true
      LCL_44_1,                  true,  0,  false, false, false, true,  true
      LCL_44_1_EMPLOYEE_REFUSED, false, 0,  false, false, false, true,  false
      LCL_44_2,                  false, 0,  false, false, false, false, false
      LCL_44_3,                  false, 0,  false, false, false, false, false
      LCL_44_4,                  true,  0,  false, false, false, false, true
      LCL_44_5,                  true,  0,  false, false, false, false, true
      IR_5,                      false, 0,  false, false, false, false, false
      IR_6,                      true,  0,  false, false, false, false, false
      IR_22,                     true,  0,  false, false, false, false, true
      LCL_71,                    false, 0,  false, false, false, false, false
      OVERAGE_ORDER_56,          false, 0,  false, false, false, false, false
      """;

  @ParameterizedTest
  @CsvSource(textBlock = TABLE)
  void followTheTable(
      Ground ground,
      boolean compensation,
      int noticeDays,
      boolean payInLieu,
      boolean union,
      boolean barred,
      boolean extended,
      boolean involuntary) {
    Consequences consequences = Consequences.of(ground);
    assertThat(consequences.economicCompensationDue()).isEqualTo(compensation);
    assertThat(consequences.noticeDays()).isEqualTo(noticeDays);
    assertThat(consequences.payInLieuAllowed()).isEqualTo(payInLieu);
    assertThat(consequences.unionNoticeRequired()).isEqualTo(union);
    assertThat(consequences.barredByArt42()).isEqualTo(barred);
    assertThat(consequences.extendedByArt45()).isEqualTo(extended);
    assertThat(consequences.involuntaryForUnemployment()).isEqualTo(involuntary);
  }

  @ParameterizedTest
  @EnumSource
  void citeTheLaw(Ground ground) {
    assertThat(Consequences.of(ground).articles()).isNotEmpty();
  }

  @Test
  void theTableHasEveryGround() {
    assertThat(TABLE.lines().map(line -> line.substring(0, line.indexOf(','))))
        .containsExactlyElementsOf(Arrays.stream(Ground.values()).map(Enum::name).toList());
  }
}
