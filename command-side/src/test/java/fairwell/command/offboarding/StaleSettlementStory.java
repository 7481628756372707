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
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.SettlementStale;
import java.math.BigDecimal;
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
