package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.FINANCE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.STORE;

import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.RejectCase;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Ground;
import fairwell.kernel.organisation.ApprovalRow;
import fairwell.kernel.organisation.OrgUnit;
import fairwell.kernel.refusal.ApproverBelow;
import fairwell.kernel.refusal.ApproverNotInLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Approval follows the line: from above, and never from below. */
class LineStory {

  private static final EmployeeId CLERK = EmployeeId.ofNumber("0900");
  private static final EmployeeId REGION_HEAD = EmployeeId.ofNumber("0901");
  private static final ApprovalMatrix BY_THE_MANAGER =
      new ApprovalMatrix(
          List.of(
              new ApprovalRow(CaseKind.RESIGNATION, null, List.of(Role.MANAGER)),
              new ApprovalRow(CaseKind.MUTUAL, null, List.of(Role.MANAGER)),
              new ApprovalRow(CaseKind.DISMISSAL, null, List.of(Role.MANAGER)),
              new ApprovalRow(CaseKind.EXPIRY, null, List.of(Role.MANAGER))));
  private static final OrgUnit REGION = new OrgUnit("Region North", null, REGION_HEAD);
  private static final OrgUnit HER_STORE = new OrgUnit(STORE, REGION.code(), LIN);
  private static final OrgUnit HER_TEAM = new OrgUnit("Night shift", STORE, null);

  @Test
  void whoIsLedByThePersonDecidesNothing() {
    Actor below = with(CLERK, Role.APPROVER);
    submitted()
        .organised(REGION, HER_STORE, HER_TEAM)
        .knows(CLERK, at(HER_TEAM.code()))
        .when(below, new ApproveCase(CASE))
        .refused(new ApproverBelow("approve-case"))
        .when(below, new RejectCase(CASE, new Words("no")))
        .refused(new ApproverBelow("reject-case"))
        .when(APPROVER, new ApproveCase(CASE))
        .then(ApprovalGiven.class);
  }

  @Test
  void whoWorksElsewhereMay() {
    submitted()
        .organised(REGION, HER_STORE, HER_TEAM, new OrgUnit("Finance", null, null))
        .knows(CLERK, at("Finance"))
        .when(with(CLERK, Role.APPROVER), new ApproveCase(CASE))
        .then(ApprovalGiven.class)
        .when(FINANCE, new ApproveCase(CASE))
        .then(ApprovalGiven.class, CaseApproved.class);
  }

  @Test
  void theManagerIsOneOfTheLine() {
    Told.given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .approvedBy(BY_THE_MANAGER)
        .done(HR, new SubmitCase(CASE))
        .organised(REGION, HER_STORE)
        .knows(CLERK, at("Finance"))
        .when(with(CLERK, Role.MANAGER), new ApproveCase(CASE))
        .refused(new ApproverNotInLine("approve-case", STORE))
        .when(Scene.MANAGER, new ApproveCase(CASE))
        .refused(new ApproverNotInLine("approve-case", STORE))
        .when(with(REGION_HEAD, Role.MANAGER), new ApproveCase(CASE))
        .then(ApprovalGiven.class, CaseApproved.class);
  }

  @Test
  void whereNobodyIsKnownToLeadAnyManagerMay() {
    Told.given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .approvedBy(BY_THE_MANAGER)
        .done(HR, new SubmitCase(CASE))
        .organised(new OrgUnit(STORE, null, LIN))
        .when(Scene.MANAGER, new ApproveCase(CASE))
        .then(ApprovalGiven.class, CaseApproved.class);
  }

  private static Told submitted() {
    return Told.given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .done(HR, new SubmitCase(CASE));
  }

  private static Actor with(EmployeeId who, Role role) {
    return new Actor(new ActorId("x." + who.number()), Set.of(role), Set.of(), who);
  }

  private static EmployeeFacts at(String unit) {
    LocalDate since = LocalDate.of(2020, 1, 1);
    return EmployeeFacts.of(
        List.of(
            new Recorded(
                1,
                "fact-1",
                CLERK.value(),
                0,
                Instant.parse("2020-01-02T00:00:00Z"),
                new PositionAssigned(
                    CLERK, new FactKey("post"), since, unit, "clerk", "P1", false, null),
                Map.of())));
  }
}
