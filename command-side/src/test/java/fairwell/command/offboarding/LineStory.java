package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.FINANCE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.STORE;
import static fairwell.command.offboarding.Scene.TODAY;

import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.ProposeWaiver;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RefuseException;
import fairwell.command.offboarding.command.RejectCase;
import fairwell.command.offboarding.command.RequestClearanceWaiver;
import fairwell.command.offboarding.command.RequestException;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.WaiveClearanceItem;
import fairwell.command.offboarding.command.WaiveNegotiation;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseRejected;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ExceptionGranted;
import fairwell.kernel.event.offboarding.ExceptionRefused;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Ground;
import fairwell.kernel.organisation.ApprovalRow;
import fairwell.kernel.organisation.OrgUnit;
import fairwell.kernel.refusal.ApproverBelow;
import fairwell.kernel.refusal.ApproverBelowAsker;
import fairwell.kernel.refusal.ApproverNotInLine;
import fairwell.kernel.value.Money;
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
  private static final OrgUnit FINANCE_UNIT = new OrgUnit("Accounts", REGION.code(), null);
  private static final Actor BELOW = with(CLERK, Role.APPROVER);
  private static final Money MUCH = Money.cny("30000.00");

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

  @Test
  void whoIsLedByTheOneWhoAskedGrantsNothing() {
    asked(with(REGION_HEAD, Role.HR))
        .when(BELOW, new ApproveCase(CASE))
        .refused(new ApproverBelowAsker("approve-case"))
        .when(APPROVER, new ApproveCase(CASE))
        .then(ApprovalGiven.class);
  }

  /** Where everybody who may approve is led by who asked, somebody else asks anew. */
  @Test
  void whoIsLedByTheOneWhoAskedMaySayNo() {
    asked(with(REGION_HEAD, Role.HR))
        .when(BELOW, new RejectCase(CASE, new Words("ask somebody else to submit it")))
        .then(CaseRejected.class)
        .done(HR, new SubmitCase(CASE))
        .when(BELOW, new ApproveCase(CASE))
        .then(ApprovalGiven.class);
  }

  @Test
  void whoAskedIsLookedForOnlyAsFarAsTheOrganisationIsKnown() {
    asked(HR).when(BELOW, new ApproveCase(CASE)).then(ApprovalGiven.class);
    asked(with(REGION_HEAD, Role.HR))
        .organised()
        .when(BELOW, new ApproveCase(CASE))
        .then(ApprovalGiven.class);
  }

  @Test
  void aSecondAccountIsNoSecondPerson() {
    asked(with(CLERK, "second", Role.HR))
        .when(BELOW, new ApproveCase(CASE))
        .refused(new ApproverBelowAsker("approve-case"));
  }

  @Test
  void aNegotiatorIsAllowedNoMoreByTheirOwnPeople() {
    Actor head = with(REGION_HEAD, Role.NEGOTIATOR);
    Told lin = asked(HR).done(APPROVER, new ApproveCase(CASE)).done(FINANCE, new ApproveCase(CASE));
    lin.prepared()
        .done(head, exception("x-1"))
        .when(BELOW, grant("x-1"))
        .refused(new ApproverBelowAsker("grant-exception"))
        .done(NEGOTIATOR, exception("x-2"))
        .when(BELOW, grant("x-1"))
        .refused(new ApproverBelowAsker("grant-exception"))
        .when(BELOW, grant("x-2"))
        .then(ExceptionGranted.class)
        .when(APPROVER, grant("x-1"))
        .then(ExceptionGranted.class)
        .done(head, exception("x-3"))
        .when(BELOW, new RefuseException(CASE, "x-3", new Words("no")))
        .then(ExceptionRefused.class);
  }

  @Test
  void aWaiverIsNotConfirmedFromBelow() {
    Actor head = with(REGION_HEAD, Role.HR);
    Actor counsel = with(CLERK, Role.LEGAL);
    Told.given(CaseKind.RESIGNATION, Ground.LCL_37)
        .approved()
        .dated(TODAY.plusDays(30))
        .organised(REGION, HER_STORE, FINANCE_UNIT)
        .knows(CLERK, at(FINANCE_UNIT.code()))
        .done(
            head,
            new ProposeWaiver(
                CASE, WaivableStep.NEGOTIATION, new Words("as agreed"), TODAY.plusDays(30)))
        .when(counsel, new WaiveNegotiation(CASE, new Words("nothing to talk about")))
        .refused(new ApproverBelowAsker("waive-negotiation"))
        .when(LEGAL, new WaiveNegotiation(CASE, new Words("nothing to talk about")))
        .then(NegotiationWaived.class)
        .announced()
        .done(HR, new RaiseClearanceItem(CASE, "keys", "asset", Role.HR, "A-1", null))
        .done(HR, new RaiseClearanceItem(CASE, "laptop", "asset", Role.HR, "A-2", null))
        .done(head, waiver("keys"))
        .when(BELOW, new WaiveClearanceItem(CASE, "keys", new Words("store")))
        .refused(new ApproverBelowAsker("waive-clearance-item"))
        .done(HR, waiver("laptop"))
        .when(BELOW, new WaiveClearanceItem(CASE, "keys", new Words("store")))
        .refused(new ApproverBelowAsker("waive-clearance-item"))
        .when(BELOW, new WaiveClearanceItem(CASE, "laptop", new Words("store")))
        .then(ClearanceItemWaived.class);
  }

  private static RequestClearanceWaiver waiver(String item) {
    return new RequestClearanceWaiver(CASE, item, new Words("lost"), TODAY.plusDays(30));
  }

  private static RequestException exception(String id) {
    return new RequestException(CASE, id, MUCH, List.of(), new Words("dearer"));
  }

  private static GrantException grant(String id) {
    return new GrantException(CASE, id, MUCH, List.of(), TODAY.plusDays(30));
  }

  /** Submitted by somebody; the clerk works in a unit below the head of the region. */
  private static Told asked(Actor by) {
    return Told.given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .organised(REGION, HER_STORE, FINANCE_UNIT)
        .knows(CLERK, at(FINANCE_UNIT.code()))
        .done(by, new SubmitCase(CASE));
  }

  private static Told submitted() {
    return Told.given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .done(HR, new SubmitCase(CASE));
  }

  private static Actor with(EmployeeId who, Role role) {
    return with(who, "x", role);
  }

  private static Actor with(EmployeeId who, String account, Role role) {
    return new Actor(new ActorId(account + "." + who.number()), Set.of(role), Set.of(), who);
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
