package fairwell.command.offboarding;

import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.AuthorityLimits;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Facts;
import fairwell.command.offboarding.context.Organisation;
import fairwell.command.offboarding.context.Templates;
import fairwell.command.offboarding.paper.Papers;
import fairwell.command.offboarding.state.CaseState;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.template.TemplatePublished;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.organisation.OrgTree;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.talk.PointTopic;
import fairwell.kernel.talk.TalkingPoint;
import fairwell.kernel.talk.TemplateShelf;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people, the days and the case that the stories of this package share. */
public final class Scene {

  /** A company without any. */
  public static final Templates NO_TEMPLATES = _ -> TemplateShelf.EMPTY;

  /** A company that has published no tree of units. */
  public static final Organisation NO_TREE = () -> OrgTree.EMPTY;

  public static final Papers PAPERS = new ImaginedPapers();

  public static final CaseId CASE = new CaseId("C-0190c7a0-7b7e-7000-8000-000000000001");
  public static final EmployeeId LIN = EmployeeId.ofNumber("0042");
  public static final String STORE = "Store 12";
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  public static final String HASH = "a".repeat(64);

  public static final Actor HR = actor("hr.lin", Role.HR);
  public static final Actor OTHER_HR = actor("hr.bao", Role.HR);
  public static final Actor NEGOTIATOR = actor("neg.qian", Role.NEGOTIATOR);
  public static final Actor APPROVER = actor("boss.he", Role.APPROVER);
  public static final Actor FINANCE = actor("fin.wu", Role.FINANCE);
  public static final Actor PAYER = actor("pay.sun", Role.FINANCE);
  public static final Actor LEGAL = actor("law.shen", Role.LEGAL);
  public static final Actor MANAGER = actor("mgr.zhu", Role.MANAGER);
  public static final Actor IT = actor("it.xu", Role.IT);
  public static final Actor OPERATOR = actor("ops.jin", Role.OPERATOR);
  public static final Actor EMPLOYEE =
      new Actor(new ActorId("e.0042"), Set.of(Role.EMPLOYEE), Set.of(), LIN);

  public static final Instant NOW = Instant.parse("2026-06-30T02:00:00Z");

  private Scene() {}

  public static Actor actor(String id, Role... roles) {
    return new Actor(new ActorId(id), Set.of(roles), Set.of(), null);
  }

  public static Context context(Actor actor) {
    return context(actor, List.of());
  }

  /** What is known of Lin, and these facts more. */
  public static Context context(Actor actor, List<? extends EmployeeEvent> more) {
    return context(actor, more, TODAY);
  }

  public static Context context(Actor actor, List<? extends EmployeeEvent> more, LocalDate today) {
    return new Context(
        today.atTime(2, 0).toInstant(ZoneOffset.UTC),
        actor,
        facts(more),
        PolicyPacks.shipped(),
        ApprovalMatrix.standard(),
        AuthorityLimits.standard(),
        ClearanceList.standard(),
        NO_TEMPLATES,
        NO_TREE,
        ExitQuestionnaire.standard(),
        PAPERS);
  }

  /** The same where a template with one mandatory point holds. */
  public static Context withTemplate(Context context) {
    TemplatePublished template =
        new TemplatePublished(
            "agreed-exit",
            1,
            List.of(),
            null,
            List.of(
                new TalkingPoint("risk", PointTopic.RISK_NOTICE, true, "风险。", "Risk."),
                new TalkingPoint("culture", PointTopic.CULTURE, false, "文化。", "Culture.")),
            HR.id());
    return new Context(
        context.now(),
        context.actor(),
        context.facts(),
        context.packs(),
        context.matrix(),
        context.limits(),
        context.clearance(),
        _ -> TemplateShelf.EMPTY.after(template),
        context.organisation(),
        context.questionnaire(),
        context.papers());
  }

  /** Facts about Lin, and about nobody else. */
  public static Facts facts(List<? extends EmployeeEvent> more) {
    return employee -> employee.equals(LIN) ? known(more) : EmployeeFacts.none();
  }

  /** The facts of Lin before anybody recorded what she earns. */
  public static EmployeeFacts payUnknown() {
    return EmployeeFacts.of(
        recorded(List.of()).stream().filter(fact -> !isPay(fact.event())).toList());
  }

  public static OpenCase open(CaseKind kind, Ground ground) {
    return new OpenCase(CASE, LIN, kind, ground, new Words("store closes"), true);
  }

  public static OpenCase openMutual() {
    return open(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED);
  }

  public static CaseOpened opened() {
    OffboardingEvent opened =
        OffboardingDecider.decide(openMutual(), CaseState.unborn(), context(HR)).getFirst();
    return (CaseOpened) opened;
  }

  /** All records below a sealed interface. */
  public static Set<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .flatMap(permitted -> leaves(permitted).stream())
            .collect(Collectors.toSet())
        : Set.of(type);
  }

  public static FactKey key(String key) {
    return new FactKey(key);
  }

  private static boolean isPay(FairwellEvent event) {
    return event instanceof WagesPaid || event instanceof CompensationSet;
  }

  private static EmployeeFacts known(List<? extends EmployeeEvent> more) {
    return EmployeeFacts.of(recorded(more));
  }

  private static List<Recorded> recorded(List<? extends EmployeeEvent> more) {
    List<EmployeeEvent> events = new ArrayList<>();
    LocalDate hired = LocalDate.of(2022, 3, 1);
    events.add(
        new EmployeeHired(
            LIN,
            key("hired"),
            PersonalText.stored(LIN.value(), "event-1/name", "ZGlnZXN0", "Ym94"),
            null,
            null,
            hired,
            new Place("CN-SH"),
            "Fairwell Retail",
            null,
            hired));
    events.add(
        new PositionAssigned(
            LIN, key("position"), hired, STORE, "Store assistant", "P3", false, null));
    events.add(
        new CompensationSet(LIN, key("pay"), hired, Money.cny("9000.00"), Money.cny("1000.00")));
    Stream.iterate(YearMonth.of(2025, 6), month -> month.plusMonths(1))
        .limit(12)
        .map(Scene::wages)
        .forEach(events::add);
    events.add(new LeaveEntitled(LIN, key("leave"), 2026, LeaveKind.ANNUAL, BigDecimal.valueOf(5)));
    events.addAll(more);
    List<Recorded> stream = new ArrayList<>();
    for (EmployeeEvent event : events) {
      int sequence = stream.size();
      stream.add(
          new Recorded(sequence, "event-" + sequence, LIN.value(), sequence, NOW, event, Map.of()));
    }
    return stream;
  }

  private static WagesPaid wages(YearMonth month) {
    Money nothing = Money.cny("0.00");
    return new WagesPaid(
        LIN,
        key("wages:" + month),
        month,
        Money.cny("9000.00"),
        Money.cny("1000.00"),
        nothing,
        nothing,
        Money.cny("1050.00"),
        Money.cny("118.50"));
  }
}
