package fairwell.standalone.demo;

import static fairwell.standalone.demo.DemoSteps.agreed;
import static fairwell.standalone.demo.DemoSteps.approved;
import static fairwell.standalone.demo.DemoSteps.dated;
import static fairwell.standalone.demo.DemoSteps.noticed;
import static fairwell.standalone.demo.DemoSteps.prepared;
import static fairwell.standalone.demo.DemoSteps.talking;

import fairwell.command.employee.FlagRisk;
import fairwell.command.employee.RecordFacts;
import fairwell.command.offboarding.command.NotifyUnion;
import fairwell.command.offboarding.command.RecordImpasse;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.RetainEmployee;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Ground;
import fairwell.log.read.LogReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** The stories of the demo company, each a person with a number of the workbook. */
final class DemoStories {

  private final CommandGateway gateway;
  private final LogReader log;
  private final LocalDate today;

  DemoStories(CommandGateway gateway, LogReader log, LocalDate today) {
    this.gateway = gateway;
    this.log = log;
    this.today = today;
  }

  /** Every story by its name, in the order they are told. */
  Map<String, Runnable> all() {
    Map<String, Runnable> all = new LinkedHashMap<>();
    all.put("quiet-resignation", this::quietResignation);
    all.put("agreed-exit", this::agreedExit);
    all.put("performance-impasse", this::performanceImpasse);
    all.putAll(new DemoQuarrels(gateway, log, today).all());
    all.put("rehired", this::rehired);
    all.put("long-talks", this::longTalks);
    all.put("maternity-protection", this::maternityProtection);
    all.put("retained-after-warning", this::retainedAfterWarning);
    all.put("rescinded-resignation", this::rescindedResignation);
    all.put("expiry", this::expiry);
    all.put("waiting-for-approval", this::waitingForApproval);
    all.put("in-preparation", this::inPreparation);
    for (String number : List.of("10140", "10141", "10142")) {
      all.put("store-closure-" + number, () -> storeClosure(number));
    }
    return all;
  }

  private DemoCase story(String name) {
    return new DemoCase(gateway, log, name);
  }

  /** Leaves of his own will; there is nothing to negotiate. */
  private void quietResignation() {
    DemoCase c =
        story("quiet-resignation")
            .open("10085", CaseKind.RESIGNATION, Ground.LCL_37, "个人发展", false);
    approved(dated(c, today.plusDays(20)), Role.APPROVER);
    DemoSteps.withoutTalks(c, "员工主动辞职，无需协商", today);
    noticed(c, today.minusDays(10));
  }

  /** Both agree; the settlement waits to be issued. */
  private void agreedExit() {
    DemoCase c =
        story("agreed-exit")
            .open("10001", CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED, "岗位合并", true);
    approved(dated(c, today.plusDays(7)), Role.APPROVER, Role.FINANCE);
    DemoTalks.agreed(talking(prepared(c), today.minusDays(6)), today);
    noticed(c, today.minusDays(3));
  }

  private void performanceImpasse() {
    DemoCase c =
        story("performance-impasse")
            .open("10012", CaseKind.DISMISSAL, Ground.LCL_40_2, "培训后仍不能胜任工作", true);
    approved(dated(c, today.plusDays(30)), Role.LEGAL, Role.APPROVER);
    talking(prepared(c), today.minusDays(12));
    c.as(Role.NEGOTIATOR, new RecordImpasse(c.id(), new Words("对绩效评价有争议")));
    c.as(Role.HR, new NotifyUnion(c.id(), today.minusDays(2), new Words("工会无异议")));
  }

  /** Left two years ago, came back, and leaves again: two employments, told apart. */
  private void rehired() {
    EmployeeId id = EmployeeId.ofNumber("20001");
    DemoCase c = story("rehired");
    c.fact(
        new RecordFacts(
            id, DemoRehire.firstEmployment(id, today, new CaseId("C-" + id.number() + "-first"))));
    c.fact(new RecordFacts(id, DemoRehire.secondEmployment(id, today)));
    c.open("20001", CaseKind.RESIGNATION, Ground.LCL_37, "继续深造", false);
    approved(dated(c, today.plusDays(29)));
  }

  private void longTalks() {
    DemoCase c =
        story("long-talks")
            .open("10023", CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED, "业务调整", true);
    approved(dated(c, today.plusDays(25)), Role.APPROVER, Role.FINANCE);
    DemoTalks.apart(talking(prepared(c), today.minusDays(40)), today);
  }

  /** The law bars this dismissal; the refusal stands in the audit trail. */
  private void maternityProtection() {
    EmployeeId id = EmployeeId.ofNumber("10095");
    DemoCase c = story("maternity-protection");
    c.fact(
        new RecordFacts(
            id,
            List.of(
                new ProtectionStarted(
                    id,
                    new FactKey("10095:maternity"),
                    today.minusDays(60),
                    ProtectedStatus.MATERNITY,
                    null))));
    c.open("10095", CaseKind.DISMISSAL, Ground.LCL_40_3, "门店撤并", true);
    LocalDate end = today.plusDays(30);
    c.refused(Role.HR, new SetCaseDates(c.id(), end, end, end, end));
    c.as(Role.HR, new NotifyUnion(c.id(), today.minusDays(1), new Words("工会提示员工处于孕期")));
    c.refused(Role.HR, new SubmitCase(c.id()));
  }

  private void retainedAfterWarning() {
    DemoCase c = story("retained-after-warning");
    c.fact(
        new FlagRisk(
            EmployeeId.ofNumber("10105"),
            "flag-1",
            today.minusDays(75),
            new BigDecimal("0.78"),
            List.of(new Words("连续四周超过 60 小时"), new Words("反馈提到压力")),
            "demo-rule-1"));
    c.open("10105", CaseKind.RESIGNATION, Ground.LCL_37, "工作强度大", true);
    approved(dated(c, today.plusDays(30)), Role.APPROVER);
    talking(prepared(c), today.minusDays(20));
    c.as(Role.NEGOTIATOR, new RetainEmployee(c.id(), new Words("弹性工时，调整排班")));
  }

  private void rescindedResignation() {
    DemoCase c =
        story("rescinded-resignation")
            .open("10120", CaseKind.RESIGNATION, Ground.LCL_37, "家庭原因", false);
    approved(dated(c, today.plusDays(15)), Role.APPROVER);
    c.as(
        Role.HR,
        new RescindCase(c.id(), RescissionCause.RESIGNATION_WITHDRAWN, new Words("员工撤回辞职")));
  }

  private void expiry() {
    DemoCase c = story("expiry").open("10170", CaseKind.EXPIRY, Ground.LCL_44_1, "合同到期不续签", false);
    approved(dated(c, today.minusDays(5)), Role.APPROVER);
    DemoSteps.withoutTalks(c, "期满终止，无需协商", today);
    noticed(c, today.minusDays(35));
  }

  private void waitingForApproval() {
    DemoCase c =
        story("waiting-for-approval")
            .open("10200", CaseKind.MUTUAL, Ground.LCL_36_EMPLOYEE_PROPOSED, "员工提出协商", true);
    approved(dated(c, today.plusDays(30)));
  }

  /** Talks are tried before anything is prepared: refused, and on record. */
  private void inPreparation() {
    DemoCase c =
        story("in-preparation")
            .open("10230", CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED, "架构调整", true);
    approved(dated(c, today.plusDays(28)), Role.APPROVER, Role.FINANCE);
    c.refused(Role.NEGOTIATOR, new StartTalks(c.id(), today));
  }

  private void storeClosure(String number) {
    DemoCase c =
        story("store-closure-" + number)
            .open(number, CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED, "门店关闭", true);
    approved(dated(c, today.plusDays(14)), Role.APPROVER, Role.FINANCE);
    agreed(talking(prepared(c), today.minusDays(4)), "3000.00");
  }
}
