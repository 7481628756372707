package fairwell.kernel.agreement;

import fairwell.kernel.agreement.AgreementFacts.OpenKind;
import fairwell.kernel.agreement.AgreementFacts.OpenMatter;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.CommitmentKept;
import fairwell.kernel.event.offboarding.CommitmentMade;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import java.util.List;
import java.util.stream.Stream;

/** What is open between the two sides. */
final class OpenMatters {

  private OpenMatters() {}

  /**
   * What is open.
   *
   * @param version the newest version of the settlement; 0 for none
   */
  static List<OpenMatter> of(Course course, int version) {
    return Stream.of(disputes(course, version), claims(course), items(course), promises(course))
        .flatMap(matters -> matters)
        .toList();
  }

  private static Stream<OpenMatter> disputes(Course course, int version) {
    return course
        .all(SettlementLineDisputed.class)
        .filter(disputed -> disputed.value().version() == version)
        .filter(disputed -> {
          Course since = course.after(disputed.source());
          return !since.has(SettlementConfirmed.class, e -> e.version() == version)
              && !since.has(
                  SettlementLineConfirmed.class,
                  e -> e.version() == version && e.lineId().equals(disputed.value().lineId()));
        })
        .map(disputed ->
            new OpenMatter(
                OpenKind.DISPUTED_LINE, disputed.value().lineId(), null, null, disputed.source()));
  }

  private static Stream<OpenMatter> claims(Course course) {
    return course
        .all(AssetCostClaimed.class)
        .filter(claimed ->
            !course
                .after(claimed.source())
                .has(ClearanceItemResolved.class, e -> e.itemId().equals(claimed.value().itemId())))
        .map(claimed ->
            new OpenMatter(
                OpenKind.ASSET_COST,
                claimed.value().itemId(),
                claimed.value().amount(),
                null,
                claimed.source()));
  }

  private static Stream<OpenMatter> items(Course course) {
    return course
        .all(ClearanceItemRaised.class)
        .filter(raised -> {
          String id = raised.value().itemId();
          return !course.has(ClearanceItemResolved.class, e -> e.itemId().equals(id))
              && !course.has(ClearanceItemWaived.class, e -> e.itemId().equals(id))
              && !course.has(AssetCostClaimed.class, e -> e.itemId().equals(id));
        })
        .map(raised ->
            new OpenMatter(
                OpenKind.CLEARANCE_ITEM,
                raised.value().itemId(),
                null,
                raised.value().due(),
                raised.source()));
  }

  private static Stream<OpenMatter> promises(Course course) {
    return course
        .all(CommitmentMade.class)
        .filter(made ->
            !course.has(
                CommitmentKept.class, e -> e.commitmentId().equals(made.value().commitmentId())))
        .map(made ->
            new OpenMatter(
                OpenKind.COMMITMENT,
                made.value().commitmentId(),
                null,
                made.value().due(),
                made.source()));
  }
}
