package fairwell.standalone.demo;

import static fairwell.standalone.demo.DemoSteps.approved;
import static fairwell.standalone.demo.DemoSteps.dated;
import static fairwell.standalone.demo.DemoSteps.noticed;
import static fairwell.standalone.demo.DemoSteps.prepared;
import static fairwell.standalone.demo.DemoSteps.talking;

import fairwell.command.employee.RecordFacts;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.DisputeSettlementLine;
import fairwell.command.offboarding.command.IssueSettlement;
import fairwell.command.offboarding.command.NotifyUnion;
import fairwell.command.offboarding.command.Proxy;
import fairwell.command.offboarding.command.RecordImpasse;
import fairwell.command.offboarding.command.RejectOffer;
import fairwell.command.offboarding.command.RequestClearanceWaiver;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Ground;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.negotiation.CriterionKind;
import fairwell.kernel.value.Money;
import fairwell.log.read.LogReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Stories in which something is argued about: a line, a non-compete, a thing that is gone. */
final class DemoQuarrels {

  private final CommandGateway gateway;
  private final LogReader log;
  private final LocalDate today;

  DemoQuarrels(CommandGateway gateway, LogReader log, LocalDate today) {
    this.gateway = gateway;
    this.log = log;
    this.today = today;
  }

  /** The stories by name, in the order they are told. */
  Map<String, Runnable> all() {
    Map<String, Runnable> all = new LinkedHashMap<>();
    all.put("disputed-settlement", this::disputedSettlement);
    all.put("non-compete-quarrel", this::nonCompeteQuarrel);
    all.put("missing-laptop", this::missingLaptop);
    return all;
  }

  private DemoCase story(String name) {
    return new DemoCase(gateway, log, name);
  }

  /** The person objects to a line of the settlement; finance has to answer from records. */
  private void disputedSettlement() {
    DemoCase c =
        story("disputed-settlement")
            .open("10052", CaseKind.DISMISSAL, Ground.LCL_40_2, "调岗后仍不能胜任工作", true);
    approved(dated(c, today.plusDays(30)), Role.LEGAL, Role.APPROVER);
    talking(prepared(c), today.minusDays(25));
    c.as(Role.NEGOTIATOR, new RecordImpasse(c.id(), new Words("双方对工龄的计算有分歧")));
    c.as(Role.HR, new NotifyUnion(c.id(), today.minusDays(9), new Words("工会建议补充培训记录")));
    noticed(c, today.minusDays(5));
    c.whenReady(Role.HR, new IssueSettlement(c.id(), 1, today.minusDays(3)));
    c.as(
        Role.HR,
        new DisputeSettlementLine(
            c.id(),
            1,
            "severance",
            new Words("工龄应从入职培训之日起算"),
            new Proxy(new Words("员工不便登录系统"), new Words("员工签字的异议书"))));
  }

  /** Both argue about how far the non-compete reaches; one offer failed already. */
  private void nonCompeteQuarrel() {
    EmployeeId id = EmployeeId.ofNumber("10041");
    DemoCase c = story("non-compete-quarrel");
    c.fact(
        new RecordFacts(
            id,
            List.of(
                new NonCompeteAgreed(
                    id,
                    new FactKey("10041:non-compete"),
                    today.minusDays(150),
                    12,
                    Money.cny("4500.00"),
                    "零售软件，长三角地区"))));
    c.open("10041", CaseKind.MUTUAL, Ground.LCL_36_EMPLOYEE_PROPOSED, "加入同行企业", true);
    approved(dated(c, today.plusDays(18)), Role.APPROVER, Role.FINANCE);
    talking(prepared(c), today.minusDays(8));
    c.as(Role.FINANCE, new ComputeSettlement(c.id()));
    c.as(
        Role.NEGOTIATOR,
        new TableOffer(
            c.id(),
            "o-1",
            OfferSide.EMPLOYER,
            1,
            Money.cny("0.00"),
            new Words("竞业限制十二个月，按月补偿"),
            null,
            null,
            null,
            null,
            List.of(new Criterion(CriterionKind.STATUTE, "LCL 23"))));
    c.as(Role.NEGOTIATOR, new RejectOffer(c.id(), "o-1", new Words("竞业范围过宽，补偿过低"), null));
  }

  /** A laptop is gone; whether it may be waived is still to be decided. */
  private void missingLaptop() {
    EmployeeId id = EmployeeId.ofNumber("10063");
    DemoCase c = story("missing-laptop");
    c.fact(
        new RecordFacts(
            id,
            List.of(
                new AssetHandedOut(
                    id,
                    new FactKey("10063:laptop"),
                    today.minusDays(190),
                    "10063-laptop",
                    "笔记本电脑",
                    Money.cny("8600.00")))));
    c.open("10063", CaseKind.RESIGNATION, Ground.LCL_37, "回乡发展", false);
    approved(dated(c, today.plusDays(6)), Role.APPROVER);
    DemoSteps.withoutTalks(c, "员工主动辞职，无需协商", today);
    noticed(c, today.minusDays(24));
    c.whenReady(Role.IT, new ResolveClearanceItem(c.id(), "access", new Words("账号与门禁已关闭")));
    c.whenReady(
        Role.IT,
        new RequestClearanceWaiver(
            c.id(), "asset-10063-laptop", new Words("出差途中遗失，已报警备案"), today.plusDays(60)));
  }
}
