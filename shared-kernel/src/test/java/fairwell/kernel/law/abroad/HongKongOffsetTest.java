package fairwell.kernel.law.abroad;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Set-off of provident fund benefits. */
class HongKongOffsetTest {

  private static Computation offset(
      String day, String pre, String post, String mandatory, String voluntary) {
    return HongKongOffset.of(
        new HongKongOffset.Question(
            number(pre), number(post), number(mandatory), number(voluntary)),
        Law.of("HK", day));
  }

  @ParameterizedTest
  @CsvSource({
    // Before the change both pay for all of it.
    "2025-04-30, 100, 60, 150, 0,   150.00, 10.00",
    "2025-04-30, 100, 60, 200, 0,   160.00, 0.00",
    // Since then mandatory contributions reach the earlier part only.
    "2025-05-01, 100, 60, 150, 0,   100.00, 60.00",
    "2025-05-01, 100, 60, 80,  0,   80.00,  80.00",
    "2025-05-01, 100, 60, 80,  50,  130.00, 30.00",
    "2025-05-01, 100, 60, 80,  90,  160.00, 0.00",
    "2025-05-01, 0,   60, 80,  0,   0.00,   60.00",
  })
  void thePartsThatAreReached(
      String day,
      String pre,
      String post,
      String mandatory,
      String voluntary,
      String set,
      String payable) {
    Computation offset = offset(day, pre, post, mandatory, voluntary);
    assertThat(steps(offset).getFirst()).startsWith("offset=" + set + ": ");
    assertThat(offset.money().amount()).isEqualTo(payable);
  }

  @Test
  void explainsItself() {
    Computation offset = offset("2028-05-01", "100.00", "60.00", "80.00", "50.00");
    assertThat(offset.rule()).isEqualTo("hk.mpf-offset");
    assertThat(steps(offset))
        .containsExactly("offset=130.00: min(80.00, 100.00) + min(50.00, 160.00 - 80.00)");
    assertThat(offset.formula()).isEqualTo("160.00 - 130.00");
    assertThat(inputs(offset))
        .isEqualTo(
            "prePortion=100.00 (given), postPortion=60.00 (given), mandatoryBenefit=80.00 (given),"
                + " voluntaryBenefit=50.00 (given)");
    assertThat(packs(offset)).containsExactly("hk.mpf-offset.2025");
    assertThat(packs(offset("2025-04-30", "1", "1", "1", "1")))
        .containsExactly("hk.mpf-offset.2000");
    assertThat(offset.articles()).containsExactly("EO s.31I", "EO s.31Y");
    assertThat(HongKongOffset.reachesAll(Law.of("HK", "2025-04-30"))).isTrue();
    assertThat(HongKongOffset.reachesAll(Law.of("HK", "2025-05-01"))).isFalse();
  }
}
