package fairwell.query.pages;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.offboarding.*;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.DuePayment;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.EmployerCost;
import fairwell.kernel.law.FlagReason;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Input;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.Statement;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.kernel.value.SourceRef;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.caselist.CaseRow;
import fairwell.query.negotiation.GetNegotiation;
import fairwell.query.negotiation.Negotiation;
import fairwell.query.negotiation.NegotiationRoom;
import fairwell.query.negotiation.NegotiationSlice;
import fairwell.query.settlement.Settlement;
import fairwell.query.settlement.SettlementSlice;
import fairwell.query.story.SampleKeys;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A few cases as their events tell them; the documents come from the real views. */
final class SampleCases {

  /** Its whole story, with a disputed settlement. */
  static final CaseId DISPUTED = new CaseId("C-7b1c0001");

  /** Confidential and about somebody whose name means to do harm. */
  static final CaseId HOSTILE = new CaseId("C-7b1c0002");

  static final String HOSTILE_NAME = "<script>alert(1)</script>&\"'";

  private static final Instant BEGIN = Instant.parse("2026-11-02T01:30:00Z");

  final SampleKeys keys = new SampleKeys();
  private final Map<String, CaseRow> rows = new LinkedHashMap<>();
  private final Map<String, CaseFile> files = new HashMap<>();
  private final Map<String, Settlement> settlements = new HashMap<>();
  private final Map<String, Negotiation> negotiations = new HashMap<>();
  private final Map<String, Long> sequences = new HashMap<>();
  private long position = 1840;

  SampleCases() {
    tellDisputed();
    open(HOSTILE, "0107", HOSTILE_NAME, "研发中心", "资深工程师", CaseKind.DISMISSAL, Ground.LCL_40_2, true);
    tellOthers();
  }

  synchronized List<CaseRow> rows() {
    return List.copyOf(rows.values());
  }

  synchronized @Nullable CaseFile file(String id) {
    return files.get(id);
  }

  synchronized @Nullable Settlement settlement(String id) {
    return settlements.get(id);
  }

  synchronized @Nullable NegotiationRoom negotiation(GetNegotiation query) {
    Negotiation found = negotiations.get(query.caseId());
    return found == null ? null : NegotiationRoom.of(found, query.actor(), query.today());
  }

  synchronized long position() {
    return position;
  }

  /** Records one more event. */
  synchronized CaseRow record(OffboardingEvent event, String actor, Role role) {
    position += 3;
    String id = event.streamId();
    long sequence = sequences.merge(id, 1L, Long::sum) - 1;
    Recorded recorded =
        new Recorded(
            position,
            "event-" + position,
            id,
            sequence,
            BEGIN.plusSeconds((position - 1840) * 7_300),
            (FairwellEvent) event,
            Map.of(Metadata.ACTOR, actor, Metadata.ROLE, role.name()));
    files.put(id, new CaseFileSlice().evolve(files.get(id), recorded));
    SettlementSlice settlement = new SettlementSlice();
    settlement
        .keyOf(recorded)
        .ifPresent(key -> settlements.put(key, settlement.evolve(settlements.get(key), recorded)));
    negotiations.put(id, new NegotiationSlice().evolve(negotiations.get(id), recorded));
    CaseRow row = new CaseListSlice().evolve(rows.remove(id), recorded);
    rows.put(id, row);
    return row;
  }

  void open(
      CaseId id,
      String number,
      String name,
      String unit,
      String job,
      CaseKind kind,
      Ground ground,
      boolean confidential) {
    EmployeeId employee = EmployeeId.ofNumber(number);
    record(
        new CaseOpened(
            id,
            employee,
            number,
            keys.seal(employee.value(), name, "employeeName"),
            new Place("CN-SH"),
            unit,
            job,
            LocalDate.of(2019, 3, 11),
            kind,
            ground,
            keys.seal(employee.value(), "双方就岗位调整未能达成一致，拟协商解除。", "reason"),
            new ActorId("hr.lin"),
            confidential),
        "hr.lin",
        Role.HR);
  }

  private void tellDisputed() {
    CaseId id = DISPUTED;
    open(
        id,
        "0042",
        "王晓梅",
        "华东销售部",
        "大客户经理",
        CaseKind.MUTUAL,
        Ground.LCL_36_EMPLOYER_PROPOSED,
        false);
    hr(new ApprovalRequested(id, 1, List.of(Role.APPROVER, Role.LEGAL), new ActorId("hr.lin")));
    record(
        new ApprovalGiven(id, 1, Role.APPROVER, new ActorId("vp.chen")), "vp.chen", Role.APPROVER);
    record(new ApprovalGiven(id, 1, Role.LEGAL, new ActorId("law.he")), "law.he", Role.LEGAL);
    record(new CaseApproved(id, 1), "fairwell", Role.SYSTEM);
    hr(
        new PreparationReportAttached(
            id,
            1,
            128,
            null,
            "5f0c",
            List.of(),
            List.of(keys.seal("E-0042", "借款未结清", "openPoints"))));
    hr(
        new HazardChecked(
            id, "open-loan", HazardAnswer.OPEN, keys.seal("E-0042", "借款单 L-2025-11", "evidence")));
    hr(
        new HazardChecked(
            id, "protected-status", HazardAnswer.CLEAR, keys.seal("E-0042", "员工声明", "evidence")));
    record(new TalksReady(id, 1), "fairwell", Role.SYSTEM);
    record(
        new TalksStarted(id, LocalDate.of(2026, 11, 9), new ActorId("neg.zhao")),
        "neg.zhao",
        Role.NEGOTIATOR);
    record(
        new MeetingRecorded(
            id,
            "M1",
            LocalDate.of(2026, 11, 9),
            keys.seal("E-0042", "员工认可调整原因，希望按 N+1 计算，并要求出具推荐信。", "minutes"),
            List.of(keys.seal("E-0042", "岗位调整", "point"), keys.seal("E-0042", "补偿标准", "point")),
            null),
        "neg.zhao",
        Role.NEGOTIATOR);
    hr(
        new CaseDatesSet(
            id,
            LocalDate.of(2026, 11, 27),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2026, 11, 27)));
    hr(new NoticeGiven(id, LocalDate.of(2026, 11, 10), "面谈并书面送达"));
    hr(new SettlementComputed(id, 1, statement(), 131, -1, null, Edition.CURRENT));
    hr(new SettlementIssued(id, 1, LocalDate.of(2026, 11, 12)));
    record(
        new SettlementLineConfirmed(id, 1, "wage:2026-11", ConfirmedBy.EMPLOYEE),
        "e.0042",
        Role.EMPLOYEE);
    record(
        new SettlementLineDisputed(
            id, 1, "annualLeave", keys.seal("E-0042", "去年结转的两天年休假没有计入。", "objection")),
        "e.0042",
        Role.EMPLOYEE);
    record(
        new ClearanceItemRaised(
            id, "K1", "equipment", Role.IT, "笔记本电脑 NB-3391", LocalDate.of(2026, 11, 27)),
        "fairwell",
        Role.SYSTEM);
    record(
        new ClearanceItemRaised(
            id, "K2", "customers", Role.MANAGER, "客户资料与在谈项目", LocalDate.of(2026, 11, 25)),
        "fairwell",
        Role.SYSTEM);
    record(
        new DeadlineSet(id, DeadlineKind.FINAL_WAGES, LocalDate.of(2026, 11, 30), "工资支付暂行规定 9"),
        "fairwell",
        Role.SYSTEM);
    record(
        new DeadlineSet(id, DeadlineKind.CERTIFICATE, LocalDate.of(2026, 11, 20), "LCL 50"),
        "fairwell",
        Role.SYSTEM);
    record(
        new DeadlineMissed(id, DeadlineKind.CERTIFICATE, LocalDate.of(2026, 11, 20)),
        "fairwell",
        Role.SYSTEM);
  }

  private void tellOthers() {
    CaseId resigned = new CaseId("C-7b1c0003");
    open(resigned, "0218", "陈志远", "财务部", "会计", CaseKind.RESIGNATION, Ground.LCL_37, false);
    hr(
        new NegotiationWaived(
            resigned, keys.seal("E-0218", "员工辞职，无须协商", "reason"), new ActorId("hr.lin")));
    hr(new ApprovalRequested(resigned, 1, List.of(Role.MANAGER), new ActorId("hr.lin")));
    CaseId expired = new CaseId("C-7b1c0004");
    open(expired, "0155", "刘佳", "客服中心", "客服专员", CaseKind.EXPIRY, Ground.LCL_44_1, false);
    record(
        new DeadlineSet(
            expired,
            DeadlineKind.HOUSING_FUND_TRANSFER,
            LocalDate.of(2026, 12, 24),
            "住房公积金管理条例 15"),
        "fairwell",
        Role.SYSTEM);
    CaseId stays = new CaseId("C-7b1c0005");
    open(stays, "0391", "赵敏", "研发中心", "测试工程师", CaseKind.RESIGNATION, Ground.LCL_37, false);
    hr(new EmployeeRetained(stays, keys.seal("E-0391", "调整至质量改进小组", "measure")));
    hr(new CaseClosed(stays, LocalDate.of(2026, 11, 18)));
  }

  private void hr(OffboardingEvent event) {
    record(event, "hr.lin", Role.HR);
  }

  private static Statement statement() {
    PackRef pack = new PackRef("cn.sh.average-wage", "2026.1", "9f86d081884c7d659a2feaa0c55ad015");
    return new Statement(
        new Place("CN-SH"),
        LocalDate.of(2026, 11, 30),
        Ground.LCL_36_EMPLOYER_PROPOSED,
        Currency.getInstance("CNY"),
        List.of(
            line(
                "wage:2026-11",
                PaymentComponent.WAGES,
                "18500.00",
                "full month: 18500.00",
                List.of(),
                List.of()),
            line(
                "annualLeave",
                PaymentComponent.WAGES,
                "3402.30",
                "18500.00 / 21.75 × (floor(334 / 365 × 10) - 7) × 2",
                List.of(),
                List.of("LEAVE_ENTITLEMENT_DERIVED")),
            line(
                "severance",
                PaymentComponent.ECONOMIC_COMPENSATION,
                "148000.00",
                "18500.00 × 8",
                List.of(pack),
                List.of("SERVICE_BOUNDARY")),
            line(
                "loan:L-2025-11:compensation",
                PaymentComponent.ECONOMIC_COMPENSATION,
                "-12000.00",
                "-12000.00 of 12000.00 owed",
                List.of(),
                List.of())),
        List.of("wages:2026-10"),
        List.of("FUTURE_FACTS_IGNORED"),
        List.of(
            new DuePayment(
                DuePayment.Purpose.WAGES,
                Money.cny("21902.30"),
                DuePayment.WaitsFor.FINAL_WAGES,
                LocalDate.of(2026, 11, 30),
                1,
                "2026-11-30 + 0 days",
                List.of(pack),
                List.of("上海市企业工资支付办法 7"),
                List.of()),
            new DuePayment(
                DuePayment.Purpose.ECONOMIC_COMPENSATION,
                Money.cny("136000.00"),
                DuePayment.WaitsFor.HANDOVER,
                null,
                1,
                "",
                List.of(),
                List.of("LCL 50"),
                List.of())),
        new EmployerCost(
            Money.cny("169902.30"),
            List.of(
                new EmployerCost.Contribution(
                    ContributionKind.PENSION,
                    YearMonth.of(2026, 11),
                    Money.cny("2960.00"),
                    "18500.00 × 0.16",
                    List.of(),
                    List.of(pack),
                    List.of())),
            Money.cny("172862.30"),
            List.of("employerContribution:WORK_INJURY:2026-11")),
        List.of(
            new FlagReason(
                "FUTURE_FACTS_IGNORED",
                "WagesPaid",
                LocalDate.of(2026, 12, 31),
                new SourceRef("E-0042", 118, "event-10"))));
  }

  private static Line line(
      String id,
      PaymentComponent component,
      String amount,
      String formula,
      List<PackRef> packs,
      List<String> flags) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(
        new Input("averageWage", "18500.00", new SourceRef("E-0042", 117, "event-9"), "fact"));
    inputs.add(new Input("hiredOn", "2019-03-11", new SourceRef("E-0042", 0, "event-1"), "fact"));
    if (!packs.isEmpty()) {
      inputs.add(new Input("cap", "37302.00", null, "pack"));
    }
    return new Line(
        id,
        component,
        Money.cny(amount),
        "cn." + id,
        formula,
        inputs,
        packs,
        List.of("LCL 46", "LCL 47"),
        flags);
  }
}
