package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.FINANCE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static fairwell.kernel.event.offboarding.PaymentComponent.ECONOMIC_COMPENSATION;
import static fairwell.kernel.event.offboarding.PaymentComponent.WAGES;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.IssueSettlement;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.settlement.Version;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.StatementDiff;
import fairwell.kernel.law.StatementDiff.Cause;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.SettlementStale;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said to an employee is what would be computed now; what was said before stands. */
class StaleSettlementStory {

  /** A notice says that the cap of compensation is another multiple. */
  private static final String NOTICE =
      """
      id = cn.severance.2008
      place = CN
      topic = severance
      effectiveFrom = 2008-01-01
      version = 2
      source = a notice
      confidence = high
      figure.capMultiple = 2.9
      """;

  private static final LoadedPacks LATER = PolicyPacks.shipped().under(NOTICE);
  private static final PackRef REF = LoadedPacks.refOf(NOTICE);

  private static Told leaving() {
    return given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .approved()
        .dated(TODAY)
        .inTalks()
        .agreedOn("0.00")
        .announced();
  }

  @Test
  void aSettlementUnderAnOlderLawIsNotIssuedButComputedAnew() {
    Told lin =
        leaving()
            .computed()
            .under(LATER)
            .when(HR, new IssueSettlement(CASE, 2, TODAY))
            .refused(new SettlementStale(2))
            .when(FINANCE, new ComputeSettlement(CASE))
            .then(SettlementComputed.class)
            .when(HR, new IssueSettlement(CASE, 3, TODAY))
            .then(SettlementIssued.class);
    assertThat(lin.now().settlement().current().orElseThrow().lines())
        .anySatisfy(line -> assertThat(line.packs()).contains(REF));
  }

  @Test
  void aFactThatChangedALineMakesItStale() {
    LeaveTaken day =
        new LeaveTaken(
            LIN,
            Scene.key("leave:late"),
            TODAY.minusDays(20),
            TODAY.minusDays(20),
            LeaveKind.ANNUAL,
            BigDecimal.ONE,
            null);
    leaving()
        .computed()
        .known(day)
        .when(HR, new IssueSettlement(CASE, 2, TODAY))
        .refused(new SettlementStale(2));
  }

  /** Compensation falls due with the last wages instead of the handover; no amount moves. */
  private static final String DUE =
      """
      id = notice.payment-due
      place = CN
      topic = payment-due
      effectiveFrom = 2008-01-01
      version = 2
      source = a notice
      confidence = high
      text.economicCompensation = FINAL_WAGES
      """;

  private static StatementDiff moved(Told lin, LoadedPacks packs, EmployeeEvent... more) {
    Version version = lin.now().settlement().current().orElseThrow();
    EmployeeFacts facts = Scene.facts(List.of(more)).of(LIN);
    return StatementDiff.between(
        version.statement(),
        version.benefits(),
        Settlements.compute(facts, version.terms(), packs),
        Benefits.of(facts, version.terms(), packs));
  }

  @Test
  void aDueDateThatMovedMakesItStaleAndIsNamed() {
    LoadedPacks packs = PolicyPacks.shipped().under(DUE);
    Told lin = leaving().computed();
    StatementDiff diff = moved(lin, packs);
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.parts())
        .anySatisfy(part -> {
          assertThat(part.part()).isEqualTo(StatementDiff.Part.DUE_PAYMENT);
          assertThat(part.change().line()).isEqualTo("ECONOMIC_COMPENSATION");
          assertThat(part.change().rule()).isEqualTo("cn.payment-due");
          assertThat(part.change().causes())
              .contains(new Cause.InputMoved("waitsFor", "HANDOVER", "FINAL_WAGES"))
              .anySatisfy(cause ->
                  assertThat(cause)
                      .isInstanceOfSatisfying(
                          Cause.PackMoved.class,
                          pack -> assertThat(pack.after()).isEqualTo(LoadedPacks.refOf(DUE))));
        });
    lin.under(packs).when(HR, new IssueSettlement(CASE, 2, TODAY)).refused(new SettlementStale(2));
  }

  @Test
  void aContributionThatMovesTheBenefitsMakesItStaleAndIsNamed() {
    ContributionPaid paid =
        new ContributionPaid(
            LIN,
            Scene.key("contribution:2026-05"),
            YearMonth.of(2026, 5),
            ContributionKind.PENSION,
            Money.cny("8000.00"),
            Money.cny("1280.00"),
            Money.cny("640.00"));
    Told lin = leaving().computed();
    assertThat(moved(lin, PolicyPacks.shipped(), paid).parts())
        .anySatisfy(part -> {
          assertThat(part.part()).isEqualTo(StatementDiff.Part.BENEFIT);
          assertThat(part.change().line()).isEqualTo("INSURANCE_MONTHS");
          assertThat(part.change().causes()).isNotEmpty();
        });
    lin.known(paid).when(HR, new IssueSettlement(CASE, 2, TODAY)).refused(new SettlementStale(2));
  }

  @Test
  void aProtectionThatBarsTheGroundMakesItStaleAndIsNamed() {
    ProtectionStarted pregnant =
        new ProtectionStarted(
            LIN, Scene.key("protection"), TODAY.minusDays(3), ProtectedStatus.MATERNITY, null);
    Told lin =
        given(CaseKind.DISMISSAL, Ground.LCL_40_3)
            .approved()
            .dated(TODAY)
            .unionHeard()
            .announced()
            .nothingToNegotiate()
            .computed();
    StatementDiff diff = moved(lin, PolicyPacks.shipped(), pregnant);
    assertThat(diff.flags())
        .contains(
            new StatementDiff.FlagChange(
                Flags.BARRED_BY_ART_42,
                false,
                true,
                List.of(
                    new Cause.InputMoved(
                        "ProtectionStarted:" + TODAY.minusDays(3),
                        null,
                        TODAY.minusDays(3).toString()))));
  }

  @Test
  void whatTheEmployeeWasShownIsPaidWhateverTheLawSaysLater() {
    leaving().computed().issued().unanswered().under(LATER).paid(WAGES);
  }

  @Test
  void whatWasPaidUnderAnOlderLawMayBeComputedAnew() {
    given(CaseKind.RESIGNATION, Ground.LCL_38)
        .approved()
        .dated(TODAY)
        .announced()
        .nothingToNegotiate()
        .computed()
        .issued()
        .unanswered()
        .done(HR, new RaiseClearanceItem(CASE, "laptop", "asset", Role.HR, "A-1", null))
        .done(HR, new ResolveClearanceItem(CASE, "laptop", new Words("receipt 3")))
        .paid(WAGES)
        .paid(ECONOMIC_COMPENSATION)
        .when(FINANCE, new ComputeSettlement(CASE))
        .refused(new AlreadyDone("pay-component"))
        .under(LATER)
        .when(FINANCE, new ComputeSettlement(CASE))
        .then(SettlementComputed.class);
  }
}
