package fairwell.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.organisation.ApprovalMatrixAdopted;
import fairwell.kernel.event.organisation.ApprovalMatrixProposed;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.organisation.ApprovalRow;
import fairwell.kernel.organisation.ApprovalRules;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.MatrixNotProposed;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A matrix holds once a second person adopts it; an unsound or outdated one changes nothing. */
class ApprovalMatrixDeciderTest {

  private static final Actor HR = actor("hr", Role.HR);
  private static final Actor OTHER_HR = actor("hr2", Role.HR);
  private static final Actor LEGAL = actor("law", Role.LEGAL);
  private static final List<ApprovalRow> ROWS = ApprovalMatrix.standard().rows();
  private static final ApprovalRow LAYOFF =
      row(CaseKind.DISMISSAL, Ground.LCL_41_1, Role.LEGAL, Role.FINANCE, Role.APPROVER);

  @Test
  void aMatrixHoldsOnceSomebodyElseAdoptsIt() {
    List<OrganisationEvent> proposed = propose(ApprovalRules.NONE, HR, ROWS);
    assertThat(proposed).containsExactly(new ApprovalMatrixProposed(1, ROWS, HR.id()));
    ApprovalRules rules = after(ApprovalRules.NONE, proposed);
    assertThat(rules.holds()).isNull();

    for (Actor second : List.of(OTHER_HR, LEGAL)) {
      List<OrganisationEvent> adopted = adopt(rules, second, 1);
      assertThat(adopted).containsExactly(new ApprovalMatrixAdopted(1, second.id()));
      ApprovalRules now = after(rules, adopted);
      assertThat(now.holds()).isEqualTo(new ApprovalRules.Version(1, ROWS, HR.id()));
      assertThat(now.open()).isNull();
      assertRefused(() -> adopt(now, LEGAL, 1), new AlreadyDone("adopt-approval-matrix"));
      assertRefused(() -> propose(now, HR, ROWS), new AlreadyDone("propose-approval-matrix"));
    }
  }

  @Test
  void nobodyAdoptsTheirOwn() {
    ApprovalRules rules = after(ApprovalRules.NONE, propose(ApprovalRules.NONE, HR, ROWS));
    assertRefused(() -> adopt(rules, HR, 1), new FourEyes("adopt-approval-matrix"));
  }

  @Test
  void anOutdatedVersionIsRefusedAndTheOneThatHoldsStays() {
    ApprovalRules first = after(ApprovalRules.NONE, propose(ApprovalRules.NONE, HR, ROWS));
    ApprovalRules holding = after(first, adopt(first, LEGAL, 1));
    ApprovalRules second = after(holding, propose(holding, HR, with(LAYOFF)));
    ApprovalRules third =
        after(
            second,
            propose(
                second,
                HR,
                with(row(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYEE_PROPOSED, Role.LEGAL))));

    assertThat(third.newest()).isEqualTo(3);
    assertRefused(() -> adopt(third, LEGAL, 2), new MatrixNotProposed(2, 3));
    assertRefused(() -> adopt(third, LEGAL, 7), new MatrixNotProposed(7, 3));
    assertRefused(() -> adopt(ApprovalRules.NONE, LEGAL, 1), new MatrixNotProposed(1, 0));
    assertThat(third.holds()).isEqualTo(new ApprovalRules.Version(1, ROWS, HR.id()));
  }

  @Test
  void unsoundRowsAreRefusedWithRowAndFieldAndWhatWouldBeRight() {
    assertUnsound(List.of(), "rows", "1 to 200 rows");
    assertUnsound(
        with(row(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYEE_PROPOSED, Role.EMPLOYEE)),
        "rows/4/approvers",
        "one or more of [APPROVER, FINANCE, LEGAL, MANAGER]");
    assertUnsound(
        with(row(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYEE_PROPOSED)),
        "rows/4/approvers",
        "one or more of [APPROVER, FINANCE, LEGAL, MANAGER]");
    assertUnsound(
        with(row(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYEE_PROPOSED, Role.LEGAL, Role.LEGAL)),
        "rows/4/approvers",
        "each role once");
    assertUnsound(
        with(row(CaseKind.MUTUAL, null, Role.LEGAL)), "rows/4/kind", "one row for MUTUAL");
    assertUnsound(with(LAYOFF, LAYOFF), "rows/5/ground", "one row for DISMISSAL LCL_41_1");
    assertUnsound(
        with(row(CaseKind.MUTUAL, Ground.LCL_41_1, Role.LEGAL)),
        "rows/4/ground",
        "a ground of MUTUAL; LCL_41_1 is one of DISMISSAL");
    assertUnsound(ROWS.subList(0, 3), "rows", "a row without a ground for EXPIRY");
  }

  @Test
  void partTimeWorkMayEndOnEitherSide() {
    assertThat(
            propose(
                ApprovalRules.NONE,
                HR,
                with(
                    row(CaseKind.RESIGNATION, Ground.LCL_71, Role.MANAGER),
                    row(CaseKind.DISMISSAL, Ground.LCL_71, Role.LEGAL))))
        .hasSize(1);
  }

  @Test
  void onlyThoseOfTheWholeCompanyProposeAndAdopt() {
    Actor ofOneUnit = new Actor(new ActorId("hr3"), Set.of(Role.HR), Set.of("TEAM"), null);
    RoleMayNot propose = new RoleMayNot("propose-approval-matrix", List.of("HR"));
    assertRefused(() -> propose(ApprovalRules.NONE, LEGAL, ROWS), propose);
    assertRefused(() -> propose(ApprovalRules.NONE, ofOneUnit, ROWS), propose);

    ApprovalRules rules = after(ApprovalRules.NONE, propose(ApprovalRules.NONE, HR, ROWS));
    RoleMayNot adopt = new RoleMayNot("adopt-approval-matrix", List.of("HR", "LEGAL"));
    assertRefused(() -> adopt(rules, actor("boss", Role.APPROVER), 1), adopt);
    assertRefused(() -> adopt(rules, ofOneUnit, 1), adopt);
  }

  private static List<OrganisationEvent> propose(
      ApprovalRules rules, Actor actor, List<ApprovalRow> rows) {
    return ApprovalMatrixDecider.decide(new ProposeApprovalMatrix(rows), rules, actor);
  }

  private static List<OrganisationEvent> adopt(ApprovalRules rules, Actor actor, int version) {
    return ApprovalMatrixDecider.decide(new AdoptApprovalMatrix(version), rules, actor);
  }

  private static ApprovalRules after(ApprovalRules before, List<OrganisationEvent> events) {
    ApprovalRules now = before;
    for (OrganisationEvent event : events) {
      now = now.after(event);
    }
    return now;
  }

  private static List<ApprovalRow> with(ApprovalRow... more) {
    List<ApprovalRow> rows = new ArrayList<>(ROWS);
    rows.addAll(List.of(more));
    return rows;
  }

  private static ApprovalRow row(CaseKind kind, @Nullable Ground ground, Role... approvers) {
    return new ApprovalRow(kind, ground, List.of(approvers));
  }

  private static Actor actor(String id, Role role) {
    return new Actor(new ActorId(id), Set.of(role), Set.of(), null);
  }

  private static void assertUnsound(List<ApprovalRow> rows, String field, String expected) {
    assertRefused(
        () -> propose(ApprovalRules.NONE, HR, rows), new ImpossibleValue(field, expected));
  }

  private static void assertRefused(ThrowingCallable act, Refusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
