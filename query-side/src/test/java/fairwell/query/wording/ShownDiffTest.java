package fairwell.query.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.StatementDiff.Part;
import fairwell.kernel.value.Money;
import fairwell.query.recomputation.SettlementDiff;
import fairwell.query.recomputation.SettlementDiff.Kind;
import fairwell.query.recomputation.SettlementDiff.Moved;
import fairwell.query.recomputation.SettlementDiff.MovedFlag;
import fairwell.query.recomputation.SettlementDiff.MovedLine;
import fairwell.query.recomputation.SettlementDiff.MovedPart;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShownDiffTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  private static SettlementDiff diff(int to) {
    return new SettlementDiff(
        "C-1",
        1,
        to,
        true,
        Money.cny("100.00"),
        Money.cny("120.00"),
        List.of(
            new MovedLine(
                "severance",
                "cn.severance",
                Money.cny("100.00"),
                Money.cny("120.00"),
                List.of(
                    new Moved(Kind.PACK, "cn-bj.average-wage.2023", "1 (" + HASH + ")", null),
                    new Moved(Kind.INPUT, "averageWage12Months", "3000", "3300"))),
            new MovedLine(
                "payInLieu",
                "cn.pay-in-lieu",
                null,
                Money.cny("5.00"),
                List.of(new Moved(Kind.RULE, "payInLieu", null, "cn.pay-in-lieu")))),
        List.of(
            new MovedPart(
                Part.DUE_PAYMENT,
                "ECONOMIC_COMPENSATION",
                "cn.payment-due",
                Money.cny("100.00"),
                Money.cny("100.00"),
                List.of(
                    new Moved(Kind.INPUT, "waitsFor", "HANDOVER", "FINAL_WAGES"),
                    new Moved(Kind.PACK, "notice.payment-due", null, "2 (" + HASH + ")"))),
            new MovedPart(
                Part.BENEFIT,
                "INSURANCE_MONTHS",
                "cn.insurance-months",
                null,
                null,
                List.of(new Moved(Kind.INPUT, "PENSION", "11", "12")))),
        List.of(
            new MovedFlag(
                "BARRED_BY_ART_42",
                false,
                true,
                List.of(
                    new Moved(Kind.INPUT, "ProtectionStarted:2026-06-27", null, "2026-06-27")))),
        List.of("figure:average-wage.annual"),
        List.of(),
        null,
        null);
  }

  private static Wording words(Locale locale) {
    return locale.equals(Locale.ENGLISH) ? Texts.ENGLISH : Texts.CHINESE;
  }

  @Test
  void saysWhatMovedAndWhyInEnglish() {
    ShownDiff shown = ShownDiff.of(diff(0), words(Locale.ENGLISH));
    assertThat(shown.now()).isTrue();
    assertThat(shown.title()).isEqualTo("What would change if version 1 were computed anew now");
    assertThat(shown.net()).isEqualTo("Net payable: ¥100.00 → ¥120.00".replace("¥", sign()));
    assertThat(shown.lines().getFirst().causes().getFirst())
        .isEqualTo("Policy pack cn-bj.average-wage.2023: version 1 (0123456789abcd…) → none");
    assertThat(shown.lines().get(1).amounts()).startsWith("none → ");
    assertThat(shown.lines().getLast().name()).isEqualTo("No longer known");
  }

  @Test
  void saysTheSameInChinese() {
    ShownDiff shown = ShownDiff.of(diff(2), words(Locale.SIMPLIFIED_CHINESE));
    assertThat(shown.now()).isFalse();
    assertThat(shown.title()).isEqualTo("从版本 1 到版本 2 的变化");
    assertThat(shown.lines().getFirst().causes().getFirst()).startsWith("政策包 cn-bj.average-wage");
  }

  @Test
  void dueDatesBenefitsAndFlagsAreNamedWithWhatMovedThem() {
    ShownDiff english = ShownDiff.of(diff(0), words(Locale.ENGLISH));
    assertThat(english.lines())
        .extracting(ShownDiff.ShownMove::name)
        .anyMatch(name -> name.startsWith("Payment due: "))
        .anyMatch(name -> name.startsWith("Benefit: "))
        .anyMatch(name -> name.startsWith("Now to be looked at: "));
    assertThat(english.lines())
        .flatExtracting(ShownDiff.ShownMove::causes)
        .anyMatch(cause -> cause.contains("notice.payment-due"))
        .anyMatch(cause -> cause.startsWith("Because of: Protected status"))
        .noneMatch(cause -> cause.contains("HANDOVER") || cause.contains("ProtectionStarted"));
    assertThat(ShownDiff.of(diff(0), words(Locale.SIMPLIFIED_CHINESE)).lines())
        .extracting(ShownDiff.ShownMove::name)
        .anyMatch(name -> name.startsWith("付款安排："))
        .anyMatch(name -> name.startsWith("新提示："));
  }

  @Test
  void whatCannotBeComputedSaysWhy() {
    SettlementDiff refused =
        new SettlementDiff(
            "C-1",
            1,
            0,
            true,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "fact-unknown",
            null);
    ShownDiff shown = ShownDiff.of(refused, words(Locale.ENGLISH));
    assertThat(shown.net()).isNull();
    assertThat(shown.lines().getFirst().amounts()).isEqualTo("fact-unknown");
  }

  private static String sign() {
    String money = words(Locale.ENGLISH).money(Money.cny("100.00"));
    return money.substring(0, money.indexOf('1'));
  }
}
