package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.FINANCE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.IT;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.MANAGER;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.ClaimAssetCost;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RequestClearanceWaiver;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.AssetReturned;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.RecoveryBasis;
import fairwell.kernel.event.offboarding.WageLimit;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.value.Money;
import org.junit.jupiter.api.Test;

/** What does not come back ends as a claim beside the settlement; no wage pays for it. */
class AssetCostStory {

  private static final AssetHandedOut LAPTOP =
      new AssetHandedOut(
          LIN, Scene.key("laptop"), TODAY.minusDays(300), "A-1", "laptop", Money.cny("6000.00"));

  @Test
  void aClaimEndsTheItemAndSaysWhatTheLawWouldLetBeTakenFromAMonth() {
    Told lin =
        missing()
            .when(FINANCE, claim("5500.00", RecoveryBasis.CONSENT))
            .then(AssetCostClaimed.class, ClearanceCompleted.class);
    AssetCostClaimed claimed = (AssetCostClaimed) lin.events().getFirst();
    WageLimit limit = claimed.limit();
    assertThat(limit).isNotNull();
    // 20 percent of 9000 and 1000, which leaves more than the minimum wage of Shanghai.
    assertThat(limit.most()).isEqualTo(Money.cny("2000.00"));
    assertThat(limit.articles()).containsExactly("工资支付暂行规定 16");
    assertThat(limit.packs()).isNotEmpty();
  }

  @Test
  void noLineOfTheSettlementIsTouchedAndTheWagesArePaidInFull() {
    Told lin = missing().nothingToNegotiate().computed();
    var before = lin.now().settlement().current().orElseThrow().lines();
    lin.done(HR, claim("6000.00", RecoveryBasis.PROPERTY)).computed().issued();
    assertThat(lin.now().settlement().current().orElseThrow().lines()).isEqualTo(before);
    lin.unanswered().paid(PaymentComponent.WAGES);
  }

  @Test
  void noMoreIsClaimedThanWasRecordedAndNothingWithoutADocument() {
    missing()
        .when(HR, claim("6000.01", RecoveryBasis.LABOUR_CONTRACT))
        .refused(new ImpossibleValue("amount", "at most 6000.00 CNY, which was recorded for it"))
        .when(HR, claim("0.00", RecoveryBasis.CONSENT))
        .refused(new ImpossibleValue("amount", "more than nothing"))
        .when(
            HR,
            new ClaimAssetCost(
                CASE,
                "asset-A-1",
                Money.cny("1.00"),
                RecoveryBasis.CONSENT,
                new Words("lost"),
                "no hash"))
        .refused("impossible-value")
        .when(MANAGER, claim("1.00", RecoveryBasis.CONSENT))
        .refused("role-may-not");
  }

  @Test
  void nothingIsClaimedForWhatIsRecordedAsBack() {
    missing()
        .known(LAPTOP, new AssetReturned(LIN, Scene.key("back"), TODAY, "A-1"))
        .when(HR, claim("1.00", RecoveryBasis.CONSENT))
        .refused(new ImpossibleValue("itemId", "a thing that has not come back by the records"));
  }

  @Test
  void whatComesBackAfterAllIsResolvedAndNothingIsClaimedTwiceOrForWork() {
    missing()
        .done(HR, new RaiseClearanceItem(CASE, "key", "asset", Role.HR, "key", TODAY))
        .done(HR, claim("5500.00", RecoveryBasis.CONSENT))
        .when(HR, claim("5500.00", RecoveryBasis.CONSENT))
        .refused("already-done")
        .when(
            HR,
            new RequestClearanceWaiver(CASE, "asset-A-1", new Words("forgiven"), TODAY.plusDays(9)))
        .refused("already-done")
        .when(IT, new ResolveClearanceItem(CASE, "asset-A-1", new Words("came by post")))
        .then(ClearanceItemResolved.class);
    announced()
        .when(HR, claim("1.00", RecoveryBasis.CONSENT))
        .missing("raise-clearance-item")
        .done(
            MANAGER,
            new RaiseClearanceItem(CASE, "handover", "handover", Role.MANAGER, "work", TODAY))
        .when(HR, claim("1.00", RecoveryBasis.CONSENT))
        .refused("already-done");
  }

  private static Told missing() {
    return announced()
        .done(HR, new RaiseClearanceItem(CASE, "asset-A-1", "asset", Role.IT, "laptop", TODAY));
  }

  private static Told announced() {
    return Told.given(CaseKind.RESIGNATION, Ground.LCL_37)
        .known(LAPTOP)
        .approved()
        .dated(TODAY)
        .announced();
  }

  private static ClaimAssetCost claim(String amount, RecoveryBasis basis) {
    return new ClaimAssetCost(
        CASE, "asset-A-1", Money.cny(amount), basis, new Words("left in a taxi"), HASH);
  }
}
