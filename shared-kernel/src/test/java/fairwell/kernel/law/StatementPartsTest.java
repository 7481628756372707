package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.law.DuePayment.Purpose;
import fairwell.kernel.law.DuePayment.WaitsFor;
import fairwell.kernel.law.EmployerCost.Contribution;
import fairwell.kernel.law.StatementDiff.Cause;
import fairwell.kernel.law.StatementDiff.Change;
import fairwell.kernel.law.StatementDiff.FlagChange;
import fairwell.kernel.law.StatementDiff.Part;
import fairwell.kernel.law.StatementDiff.PartChange;
import fairwell.kernel.law.benefit.Benefit;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.kernel.value.SourceRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What follows from the lines moves for a reason that is named, as a line does. */
class StatementPartsTest {

  private static final PackRef OLD = new PackRef("cn-bj.final-pay.2004", "1", "aa");
  private static final PackRef NEW = new PackRef("cn-bj.final-pay.2004", "2", "bb");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final EmployerCost NO_COST =
      new EmployerCost(Money.cny("0.00"), List.of(), Money.cny("0.00"), List.of());

  @Test
  void aPaymentDueOnAnotherDayIsNamedWithDayAndPack() {
    assertThat(moved(due("100.00", DAY, 1, OLD), due("100.00", DAY.plusDays(3), 1, NEW)).getFirst())
        .isEqualTo(
            new PartChange(
                Part.DUE_PAYMENT,
                new Change(
                    "WAGES",
                    "cn.payment-due",
                    Money.cny("100.00"),
                    Money.cny("100.00"),
                    List.of(
                        new Cause.InputMoved("dueOn", "2026-09-30", "2026-10-03"),
                        new Cause.PackMoved(OLD.id(), OLD, NEW)))));
  }

  @Test
  void anotherAmountAndNumberOfTimesAreNamed() {
    assertThat(moved(due("100.00", DAY, 1, OLD), due("50.00", DAY, 2, OLD)).getFirst().change())
        .isEqualTo(
            new Change(
                "WAGES",
                "cn.payment-due",
                Money.cny("100.00"),
                Money.cny("50.00"),
                List.of(
                    new Cause.InputMoved("amount", "100.00", "50.00"),
                    new Cause.InputMoved("times", "1", "2"))));
  }

  @Test
  void aDayThatIsNoLongerKnownIsNamed() {
    assertThat(moved(due("100.00", DAY, 1, OLD), due("100.00", null, 1, OLD)).getFirst().change())
        .extracting(Change::causes)
        .isEqualTo(List.of(new Cause.InputMoved("dueOn", "2026-09-30", null)));
  }

  @Test
  void aPaymentThatSaysTheSameOtherwiseIsToldByItsRule() {
    DuePayment one = due("100.00", DAY, 1, OLD);
    DuePayment flagged =
        new DuePayment(
            one.purpose(),
            one.amount(),
            one.waitsFor(),
            one.dueOn(),
            one.times(),
            one.formula(),
            one.packs(),
            one.articles(),
            List.of("NO_STATUTORY_DAY"));
    assertThat(moved(one, flagged).getFirst().change().causes())
        .containsExactly(new Cause.RuleMoved("cn.payment-due", "cn.payment-due"));
    assertThat(moved(one, one)).isEmpty();
  }

  @Test
  void aPaymentThatCameAndOneThatWentAreMoves() {
    Statement without = statement(List.of(), NO_COST, List.of(), List.of());
    Statement with = statement(List.of(due("100.00", DAY, 1, OLD)), NO_COST, List.of(), List.of());
    Change came = StatementDiff.between(without, with).parts().getFirst().change();
    assertThat(came.before()).isNull();
    assertThat(came.after()).isEqualTo(Money.cny("100.00"));
    assertThat(came.causes())
        .contains(
            new Cause.RuleMoved(null, "cn.payment-due"),
            new Cause.InputMoved("dueOn", null, "2026-09-30"),
            new Cause.PackMoved(OLD.id(), null, OLD));
    Change went = StatementDiff.between(with, without).parts().getFirst().change();
    assertThat(went.before()).isEqualTo(Money.cny("100.00"));
    assertThat(went.after()).isNull();
    assertThat(went.causes())
        .contains(
            new Cause.RuleMoved("cn.payment-due", null),
            new Cause.InputMoved("dueOn", "2026-09-30", null),
            new Cause.PackMoved(OLD.id(), OLD, null));
  }

  @Test
  void aContributionThatMovedIsNamedWithItsMonth() {
    Statement before = statement(List.of(), cost("160.00", "1000.00"), List.of(), List.of());
    Statement after = statement(List.of(), cost("176.00", "1100.00"), List.of(), List.of());
    assertThat(StatementDiff.between(before, after).parts())
        .containsExactly(
            new PartChange(
                Part.EMPLOYER_CONTRIBUTION,
                new Change(
                    "PENSION:2026-09",
                    "cn.employer-contribution",
                    Money.cny("160.00"),
                    Money.cny("176.00"),
                    List.of(new Cause.InputMoved("base:2026-08", "1000.00", "1100.00")))));
  }

  @Test
  void costsAreComparedOnlyWhereBothVersionsSpeakOfThem() {
    Statement old = statement(List.of(), null, List.of(), List.of());
    EmployerCost unknown =
        new EmployerCost(
            Money.cny("0.00"), List.of(), Money.cny("0.00"), List.of("employerContribution:X"));
    Statement says = statement(List.of(due("100.00", DAY, 1, OLD)), unknown, List.of(), List.of());
    StatementDiff diff = StatementDiff.between(old, says);
    assertThat(diff.parts()).isEmpty();
    assertThat(diff.nowUnknown()).isEmpty();
    Statement knew = statement(List.of(), NO_COST, List.of(), List.of());
    assertThat(StatementDiff.between(knew, says).nowUnknown())
        .containsExactly("employerContribution:X");
    assertThat(StatementDiff.between(says, knew).nowKnown())
        .containsExactly("employerContribution:X");
  }

  @Test
  void aBenefitThatMovedIsNamedByWhatWasFound() {
    StatementDiff diff = between(benefits("6", "housingFundBalance"), benefits("7"));
    assertThat(diff.parts())
        .containsExactly(
            new PartChange(
                Part.BENEFIT,
                new Change(
                    "UNEMPLOYMENT_MONTHS",
                    "cn.unemployment-months",
                    null,
                    null,
                    List.of(
                        new Cause.InputMoved("monthsPaid", "72", "84"),
                        new Cause.InputMoved("months", "6", "7")))));
    assertThat(diff.nowKnown()).containsExactly("housingFundBalance");
    assertThat(between(benefits("6"), benefits("6")).isEmpty()).isTrue();
    assertThat(between(null, benefits("6")).isEmpty()).isTrue();
  }

  @Test
  void aFlagThatCameNamesTheFactsBehindIt() {
    Statement quiet = statement(List.of(), NO_COST, List.of(), List.of());
    Statement flagged =
        statement(
            List.of(), NO_COST, List.of("BARRED", "LEAVER_OWES"), List.of(reason("BARRED", 7)));
    assertThat(StatementDiff.between(quiet, flagged).flags())
        .containsExactly(
            new FlagChange(
                "BARRED",
                false,
                true,
                List.of(new Cause.InputMoved("ProtectionStarted:2026-09-30", null, "2026-09-30"))),
            new FlagChange("LEAVER_OWES", false, true, List.of()));
    assertThat(StatementDiff.between(flagged, quiet).flags())
        .extracting(FlagChange::before, FlagChange::after)
        .containsOnly(org.assertj.core.groups.Tuple.tuple(true, false));
    assertThat(StatementDiff.between(flagged, flagged).flags()).isEmpty();
  }

  @Test
  void aFlagThatRestsOnAnotherFactIsAMoveOnlyWhereBothNameTheirs() {
    Statement one = statement(List.of(), NO_COST, List.of("BARRED"), List.of(reason("BARRED", 7)));
    Statement other =
        statement(List.of(), NO_COST, List.of("BARRED"), List.of(reason("BARRED", 9)));
    Statement old = statement(List.of(), NO_COST, List.of("BARRED"), List.of());
    assertThat(StatementDiff.between(one, other).flags())
        .containsExactly(
            new FlagChange(
                "BARRED",
                true,
                true,
                List.of(new Cause.SourceMoved("ProtectionStarted:2026-09-30", "E-1#7", "E-1#9"))));
    assertThat(StatementDiff.between(old, other).flags()).isEmpty();
    assertThat(StatementDiff.between(one, old).flags()).isEmpty();
  }

  private static List<PartChange> moved(DuePayment before, DuePayment after) {
    return StatementDiff.between(
            statement(List.of(before), NO_COST, List.of(), List.of()),
            statement(List.of(after), NO_COST, List.of(), List.of()))
        .parts();
  }

  private static StatementDiff between(
      @Nullable BenefitsStatement before, BenefitsStatement after) {
    Statement statement = statement(List.of(), NO_COST, List.of(), List.of());
    return StatementDiff.between(statement, before, statement, after);
  }

  private static DuePayment due(String amount, @Nullable LocalDate on, int times, PackRef pack) {
    return new DuePayment(
        Purpose.WAGES,
        Money.cny(amount),
        WaitsFor.FINAL_WAGES,
        on,
        times,
        "",
        List.of(pack),
        List.of(),
        List.of());
  }

  private static EmployerCost cost(String amount, String base) {
    Contribution pension =
        new Contribution(
            ContributionKind.PENSION,
            YearMonth.of(2026, 9),
            Money.cny(amount),
            base + " × 0.16",
            List.of(new Input("base:2026-08", base, null, "fact")),
            List.of(OLD),
            List.of());
    return new EmployerCost(Money.cny("0.00"), List.of(pension), Money.cny(amount), List.of());
  }

  private static BenefitsStatement benefits(String months, String... unknown) {
    int paid = 12 * Integer.parseInt(months);
    return new BenefitsStatement(
        List.of(
            new Benefit(
                Benefit.Kind.UNEMPLOYMENT_MONTHS,
                "cn.unemployment-months",
                null,
                List.of(new Benefit.Finding("months", List.of(months), "")),
                "",
                List.of(new Input("monthsPaid", Integer.toString(paid), null, "fact")),
                List.of(),
                List.of(),
                List.of())),
        List.of(unknown));
  }

  private static FlagReason reason(String flag, long sequence) {
    return new FlagReason(
        flag, "ProtectionStarted", DAY, new SourceRef("E-1", sequence, "event-" + sequence));
  }

  private static Statement statement(
      List<DuePayment> schedule,
      @Nullable EmployerCost cost,
      List<String> flags,
      List<FlagReason> reasons) {
    return new Statement(
        new Place("CN-BJ"),
        DAY,
        Ground.LCL_37,
        Currency.getInstance("CNY"),
        List.of(),
        List.of(),
        flags,
        schedule,
        cost,
        reasons);
  }
}
