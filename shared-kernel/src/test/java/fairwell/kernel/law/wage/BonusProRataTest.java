package fairwell.kernel.law.wage;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bonus of a year not served to its end. */
class BonusProRataTest {

  private static Computation bonus(int days, boolean presenceRule) {
    return BonusProRata.of(
        new BonusProRata.Question(number("36500.00"), days, 365, presenceRule),
        Law.of("CN-BJ", "2026-09-30"));
  }

  @Test
  void itIsDueForTheDaysInEmployment() {
    Computation bonus = bonus(273, false);
    assertThat(bonus.rule()).isEqualTo("cn.bonus-pro-rata");
    assertThat(bonus.money().amount()).isEqualTo("27300.00");
    assertThat(bonus.formula()).isEqualTo("36500.00 × 273 / 365");
    assertThat(inputs(bonus))
        .isEqualTo(
            "yearlyBonus=36500.00 (given), daysEmployed=273 (given), daysOfYear=365 (given),"
                + " presenceRule=false (given)");
    assertThat(bonus.articles()).containsExactly("工资支付暂行规定 9");
    assertThat(packs(bonus)).isEmpty();
    assertThat(bonus.flags()).isEmpty();
  }

  @Test
  void aRuleOfPresenceIsForThePacksAndFlagged() {
    Computation bonus = bonus(273, true);
    assertThat(bonus.money().amount()).isEqualTo("27300.00");
    assertThat(packs(bonus)).containsExactly("cn.bonus.1995");
    assertThat(bonus.flags()).containsExactly(Flags.LOW_CONFIDENCE, Flags.BONUS_ON_LEAVE_DISPUTED);
  }

  @Test
  void wherePresenceIsAskedNothingIsDue(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("bonus.properties"),
        """
        id = cn-bj.bonus
        place = CN-BJ
        topic = bonus
        effectiveFrom = 2020-01-01
        version = 1
        source = a test
        confidence = high
        text.bonusProRataOnLeave = PRESENT_ON_PAYMENT_DAY
        """);
    Computation bonus =
        BonusProRata.of(
            new BonusProRata.Question(number("36500.00"), 273, 365, true),
            Figures.of(
                PolicyPacks.shippedAnd(folder), new Place("CN-BJ"), LocalDate.parse("2026-09-30")));
    assertThat(bonus.money().amount()).isEqualTo("0.00");
    assertThat(bonus.formula()).isEqualTo("0");
    assertThat(bonus.flags()).containsExactly(Flags.BONUS_ON_LEAVE_DISPUTED);
  }
}
