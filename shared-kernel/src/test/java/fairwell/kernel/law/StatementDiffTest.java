package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.law.StatementDiff.Cause;
import fairwell.kernel.law.StatementDiff.Change;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.kernel.value.SourceRef;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementDiffTest {

  private static final PackRef OLD = new PackRef("cn-bj.minimum-wage.2023", "1", "aa");
  private static final PackRef CORRECTED = new PackRef("cn-bj.minimum-wage.2023", "2", "bb");

  @Test
  void nothingMovedBetweenEqualVersions() {
    Statement statement = statement(line("wage", "100.00", "3000", OLD, "cn.final-wage"));
    assertThat(StatementDiff.between(statement, statement).changes()).isEmpty();
  }

  @Test
  void anInputAndAPackThatMovedAreNamed() {
    StatementDiff diff =
        StatementDiff.between(
            statement(line("wage", "100.00", "3000", OLD, "cn.final-wage")),
            statement(line("wage", "110.00", "3300", CORRECTED, "cn.final-wage")));
    assertThat(diff.netBefore()).isEqualTo(Money.cny("100.00"));
    assertThat(diff.netAfter()).isEqualTo(Money.cny("110.00"));
    assertThat(diff.changes())
        .containsExactly(
            new Change(
                "wage",
                "cn.final-wage",
                Money.cny("100.00"),
                Money.cny("110.00"),
                List.of(
                    new Cause.InputMoved("monthlyWage", "3000", "3300"),
                    new Cause.PackMoved("cn-bj.minimum-wage.2023", OLD, CORRECTED))));
  }

  @Test
  void anotherRuleIsNamed() {
    StatementDiff diff =
        StatementDiff.between(
            statement(line("severance", "100.00", "3000", OLD, "cn.severance")),
            statement(line("severance", "200.00", "3000", OLD, "cn.unlawful-compensation")));
    assertThat(diff.changes().getFirst().causes())
        .containsExactly(new Cause.RuleMoved("cn.severance", "cn.unlawful-compensation"));
  }

  @Test
  void aLineThatCameAndOneThatWentAreChanges() {
    StatementDiff diff =
        StatementDiff.between(
            statement(line("bonus:1", "50.00", "50", OLD, "cn.bonus")),
            statement(line("payInLieu", "70.00", "70", OLD, "cn.pay-in-lieu")));
    assertThat(diff.changes())
        .containsExactly(
            new Change(
                "bonus:1",
                "cn.bonus",
                Money.cny("50.00"),
                null,
                List.of(new Cause.RuleMoved("cn.bonus", null))),
            new Change(
                "payInLieu",
                "cn.pay-in-lieu",
                null,
                Money.cny("70.00"),
                List.of(new Cause.RuleMoved(null, "cn.pay-in-lieu"))));
  }

  @Test
  void aRuleThatComputesOtherwiseFromTheSameIsNamed() {
    Line line = line("severance", "100.00", "3000", OLD, "cn.severance");
    Line other =
        new Line(
            line.id(),
            line.component(),
            Money.cny("101.00"),
            line.rule(),
            "3001",
            line.inputs(),
            line.packs(),
            line.articles(),
            line.flags());
    assertThat(StatementDiff.changes(List.of(line), List.of(other)).getFirst().causes())
        .containsExactly(new Cause.RuleMoved("cn.severance", "cn.severance"));
  }

  @Test
  void theSameValueOfAnotherEventIsNamed() {
    assertThat(
            StatementDiff.changes(List.of(sourced("E-1", 4)), List.of(sourced("E-1", 9)))
                .getFirst()
                .causes())
        .containsExactly(new Cause.SourceMoved("monthlyWage", "E-1#4", "E-1#9"));
  }

  @Test
  void oneOfTwoVersionsOfAPackMayMove() {
    Line before = packed(OLD, CORRECTED);
    PackRef third = new PackRef("cn-bj.minimum-wage.2023", "3", "cc");
    assertThat(
            StatementDiff.changes(List.of(before), List.of(packed(OLD, third))).getFirst().causes())
        .containsExactly(new Cause.PackMoved("cn-bj.minimum-wage.2023", CORRECTED, third));
  }

  @Test
  void whatIsNoLongerKnownIsADifferenceToo() {
    Statement known = statement(packed(OLD));
    Statement missing =
        new Statement(
            known.place(),
            known.legalEnd(),
            known.ground(),
            known.currency(),
            known.lines(),
            List.of("figure:average-wage.annual"),
            known.flags(),
            known.schedule(),
            known.employerCost(),
            known.reasons());
    StatementDiff diff = StatementDiff.between(known, missing);
    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.nowUnknown()).containsExactly("figure:average-wage.annual");
    assertThat(StatementDiff.between(missing, known).nowKnown())
        .containsExactly("figure:average-wage.annual");
  }

  private static Line sourced(String stream, long sequence) {
    Line line = line("wage", "100.00", "3000", OLD, "cn.final-wage");
    SourceRef source = new SourceRef(stream, sequence, "event-" + sequence);
    return new Line(
        line.id(),
        line.component(),
        line.amount(),
        line.rule(),
        line.formula(),
        List.of(new Input("monthlyWage", "3000", source, "fact")),
        line.packs(),
        line.articles(),
        line.flags());
  }

  private static Line packed(PackRef... packs) {
    Line line = line("wage", "100.00", "3000", OLD, "cn.final-wage");
    return new Line(
        line.id(),
        line.component(),
        line.amount(),
        line.rule(),
        line.formula(),
        line.inputs(),
        List.of(packs),
        line.articles(),
        line.flags());
  }

  private static Line line(String id, String amount, String wage, PackRef pack, String rule) {
    return new Line(
        id,
        PaymentComponent.WAGES,
        Money.cny(amount),
        rule,
        wage,
        List.of(new Input("monthlyWage", wage, null, "fact")),
        List.of(pack),
        List.of(),
        List.of());
  }

  private static Statement statement(Line line) {
    return new Statement(
        new Place("CN-BJ"),
        LocalDate.of(2026, 3, 31),
        Ground.LCL_37,
        Currency.getInstance("CNY"),
        List.of(line),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }
}
