package fairwell.command.experiment;

import fairwell.command.experiment.Act.Miss;
import fairwell.command.experiment.Act.Order;
import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.clearance.Item;
import fairwell.command.offboarding.command.CloseCase;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.ConfirmSettlementLine;
import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.IssueCertificate;
import fairwell.command.offboarding.command.IssueSettlement;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.PayComponent;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RecordDeadlineMet;
import fairwell.command.offboarding.command.RequestClearanceWaiver;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.SendAgreement;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.offboarding.command.WaiveClearanceItem;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.frame.Deadline;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.command.offboarding.settlement.Version;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Line;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What is done from the notice on: statement, agreement, handover, certificate, pay, closing. */
final class Ending {

  private static final String HASH = "a".repeat(64);
  private static final Map<String, Role> ITEMS =
      new TreeMap<>(Map.of("laptop", Role.IT, "keys", Role.HR, "handover", Role.MANAGER));
  static final double LATE_TRANSFER = 0.1;

  private final Plan plan;
  private final CaseId id;
  private final Behaviour people;
  private final Supplier<LocalDate> today;

  private Ending(Plan plan, Behaviour people, Supplier<LocalDate> today) {
    this.plan = plan;
    this.id = plan.id();
    this.people = people;
    this.today = today;
  }

  static List<Act> acts(
      Plan plan, Behaviour people, Objection objection, Supplier<LocalDate> today) {
    Ending here = new Ending(plan, people, today);
    int end = plan.month().lengthOfMonth() - 1;
    List<Act> all = new ArrayList<>();
    all.add(new Act(Acts.NOTICE, 4, Miss.FORGOTTEN, at -> here.notice(at.running())));
    all.add(new Act(Acts.COMPUTE, 13, Miss.NEVER, at -> here.compute(at.running())));
    all.add(new Act(Acts.ISSUE, 16, Miss.FORGOTTEN, at -> here.issue(at.running())));
    all.add(new Act(Acts.OBJECTION, 17, Miss.NEVER, at -> objection.next(at.running())));
    all.add(new Act(Acts.CONFIRMATION, 18, Miss.FORGOTTEN, at -> here.confirm(at.running())));
    if (plan.kind() == CaseKind.MUTUAL) {
      all.add(new Act(Acts.AGREEMENT, 20, Miss.FORGOTTEN, at -> here.agree(at.running())));
    }
    all.add(new Act(Acts.RAISE, 20, Miss.NEVER, at -> here.raise(at.running())));
    ITEMS.forEach((item, owner) ->
        all.add(
            new Act(Acts.ITEM + item, 24, Miss.FORGOTTEN, at -> here.handOver(at, item, owner))));
    all.add(new Act(Acts.CERTIFICATE, end, Miss.FORGOTTEN, at -> here.certify(at.running())));
    all.add(
        new Act(Acts.WAGES, end, Miss.NEVER, at -> here.pay(PaymentComponent.WAGES, at.running())));
    all.add(
        new Act(
            Acts.PAYMENT,
            end + 1,
            Miss.FORGOTTEN,
            at -> here.pay(PaymentComponent.ECONOMIC_COMPENSATION, at.running())));
    all.add(new Act(Acts.CLOSE, end + 6, Miss.NEVER, at -> here.close(at.running())));
    for (DeadlineKind kind :
        List.of(DeadlineKind.FILE_AND_INSURANCE_TRANSFER, DeadlineKind.HOUSING_FUND_TRANSFER)) {
      int late = plan.happens("late:" + kind, LATE_TRANSFER) ? 30 : 0;
      all.add(
          new Act(
              Acts.TRANSFER + kind,
              end + 10 + late,
              Miss.NEVER,
              at -> here.transfer(kind, at.running())));
    }
    return all;
  }

  private Optional<Order> notice(Running c) {
    return c.frame().announced()
        ? Optional.empty()
        : order(Seat.HR, new GiveNotice(id, today.get(), "in person"));
  }

  private Optional<Order> compute(Running c) {
    return c.settlement() instanceof Settlement.None || c.settlementStale()
        ? order(Seat.FINANCE, new ComputeSettlement(id))
        : Optional.empty();
  }

  private Optional<Order> issue(Running c) {
    return c.settlement() instanceof Settlement.Computed computed
        ? order(Seat.HR, new IssueSettlement(id, computed.version().number(), today.get()))
        : Optional.empty();
  }

  private Optional<Order> confirm(Running c) {
    return switch (c.settlement()) {
      case Settlement.Issued issued -> confirm(issued.version(), issued.confirmed());
      case Settlement.Disputed disputed -> confirm(disputed.version(), disputed.confirmed());
      case Settlement.None _, Settlement.Computed _ -> Optional.empty();
      case Settlement.Confirmed _, Settlement.Paid _ -> Optional.empty();
    };
  }

  private Optional<Order> confirm(Version version, Set<String> confirmed) {
    return version.lines().stream()
        .map(Line::id)
        .filter(line -> !confirmed.contains(line))
        .findFirst()
        .map(line ->
            new Order(plan.person(), new ConfirmSettlementLine(id, version.number(), line)));
  }

  private Optional<Order> agree(Running c) {
    return switch (c.agreement()) {
      case Agreement.None _, Agreement.Void _, Agreement.Declined _ ->
          order(Seat.HR, new DraftAgreement(id, c.settlement().number(), HASH, null));
      case Agreement.Drafted drafted ->
          order(Seat.HR, new SendAgreement(id, drafted.draft().number(), today.get()));
      case Agreement.Sent sent -> {
        boolean employerSigned = sent.signed().contains(Party.EMPLOYER);
        yield order(
            employerSigned ? plan.person() : Seat.LEGAL,
            new SignAgreement(
                id,
                sent.draft().number(),
                employerSigned ? Party.EMPLOYEE : Party.EMPLOYER,
                HASH,
                today.get()));
      }
      case Agreement.Concluded _, Agreement.Waived _ -> Optional.empty();
    };
  }

  private Optional<Order> raise(Running c) {
    return ITEMS.entrySet().stream()
        .filter(item -> !c.clearance().all().containsKey(item.getKey()))
        .findFirst()
        .map(item ->
            new Order(
                Seat.HR,
                new RaiseClearanceItem(
                    id, item.getKey(), "asset", item.getValue(), item.getKey(), null)));
  }

  private Optional<Order> handOver(Act.Moment at, String name, Role owner) {
    Item item = at.running().clearance().all().get(name);
    if (item == null || item.standing() != Item.Standing.OPEN) {
      return Optional.empty();
    }
    if (at.missed() && plan.happens("waives:" + name, people.asksForWaiver())) {
      return item.request() == null
          ? order(
              Seat.HR,
              new RequestClearanceWaiver(
                  id, name, new Words("it is lost"), plan.legalEnd().plusYears(1)))
          : order(Seat.APPROVER, new WaiveClearanceItem(id, name, new Words("board")));
    }
    return order(Seat.of(owner), new ResolveClearanceItem(id, name, new Words("receipt")));
  }

  private Optional<Order> certify(Running c) {
    return c.frame().certified()
        ? Optional.empty()
        : order(Seat.HR, new IssueCertificate(id, today.get(), HASH, null));
  }

  private Optional<Order> pay(PaymentComponent component, Running c) {
    if (c.settlement().current().isPresent() && !c.settlement().owed().contains(component)) {
      return Optional.empty();
    }
    Money owed =
        c.settlement().current().map(version -> sum(version, component)).orElse(Money.cny("0.00"));
    Money paid = c.settlement().made().paid().getOrDefault(component, Money.cny("0.00"));
    return order(
        Seat.PAYER,
        new PayComponent(
            id, c.settlement().number(), component, owed.minus(paid), today.get(), "TRX-1"));
  }

  private static Money sum(Version version, PaymentComponent component) {
    return version.lines().stream()
        .filter(line -> line.component() == component)
        .map(Line::amount)
        .reduce(Money.cny("0.00"), Money::plus);
  }

  private Optional<Order> close(Running c) {
    return c.frame().status() == FrameStatus.OPEN
        ? order(Seat.HR, new CloseCase(id, today.get()))
        : Optional.empty();
  }

  private Optional<Order> transfer(DeadlineKind kind, Running c) {
    return Optional.ofNullable(c.frame().deadlines().get(kind))
        .filter(deadline -> deadline.standing() != Deadline.Standing.MET)
        .map(_ -> new Order(Seat.HR, new RecordDeadlineMet(id, kind, today.get(), null)));
  }

  private static Optional<Order> order(Actor actor, OffboardingCommand command) {
    return Optional.of(new Order(actor, command));
  }
}
