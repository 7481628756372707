package fairwell.command.experiment;

import fairwell.command.experiment.Act.Moment;
import fairwell.command.experiment.Act.Order;
import fairwell.command.offboarding.OffboardingDecider;
import fairwell.command.offboarding.Scene;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.IssueSettlement;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.AuthorityLimits;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.settlement.Settling;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.SettlementStale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one case is worked on: each act when its turn comes, with the deciders. Who is refused does
 * what the refusal names, and tries again. A case without guards is worked on without forgetting
 * first; see {@link Paper} for what is left of it then.
 */
final class Desk {

  private static final PolicyPacks PACKS = PolicyPacks.shipped();
  private static final ApprovalMatrix APPROVERS = ApprovalMatrix.standard();
  private static final AuthorityLimits LIMITS = AuthorityLimits.standard();
  private static final ClearanceList ITEMS = ClearanceList.standard();
  private static final int LATE_FACT_ON = 15;
  private static final int MOST_TRIES = 60;

  private final Plan plan;
  private final Behaviour people;
  private final Arm arm;
  private final Staff staff;
  private final List<Act> acts;
  private final List<Left> left = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private CaseState state = CaseState.unborn();
  private int day;

  Desk(Plan plan, Behaviour people, Arm arm) {
    this.plan = plan;
    this.people = people;
    this.arm = arm;
    this.staff = new Staff(plan);
    Objection objection =
        new Objection(
            plan, people, arm, this::today, () -> staff.facts(late()).of(plan.employee()));
    this.acts =
        Stream.of(
                Beginning.acts(plan, this::today),
                plan.kind() == CaseKind.MUTUAL
                    ? Bargain.acts(plan, people, arm, this::today)
                    : List.<Act>of(),
                Ending.acts(plan, people, objection, this::today))
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Act::day))
            .toList();
  }

  /** Works on the case until it is over. */
  Desk work() {
    carryOut(Acts.OPEN, new Order(Seat.HR, plan.opening()));
    for (Act act : acts) {
      day = act.day();
      boolean thoughtOf = !arm.guards() || !people.miss(plan, act);
      if (thoughtOf && !over(act)) {
        attempt(act, false);
      }
    }
    if (running().frame().status() == FrameStatus.OPEN) {
      throw new IllegalStateException("the case did not end: " + plan);
    }
    return this;
  }

  List<Left> left() {
    return List.copyOf(left);
  }

  /** The codes of the refusals that were met, with the acts they asked for. */
  List<String> refusals() {
    return List.copyOf(refusals);
  }

  List<Act> acts() {
    return acts;
  }

  private boolean over(Act act) {
    return switch (running().frame().status()) {
      case OPEN -> false;
      case CLOSED -> !act.name().startsWith(Acts.TRANSFER);
      case RESCINDED -> true;
    };
  }

  private void attempt(Act act, boolean missed) {
    for (int tries = 0; tries < MOST_TRIES && !over(act); tries++) {
      Optional<Order> order = act.next().apply(new Moment(running(), missed));
      if (order.isEmpty()) {
        return;
      }
      try {
        carryOut(act.name(), order.get());
      } catch (Refused refused) {
        doFirst(refused.refusal(), act);
      }
    }
    if (!over(act)) {
      throw new IllegalStateException("there is no way on for " + act.name() + " of " + plan);
    }
  }

  /** What a refusal names is done; then the refused act is tried once more. */
  private void doFirst(Refusal refusal, Act refused) {
    if (refusal instanceof SettlementStale) {
      refusals.add(refusal.code());
      carryOut(Acts.COMPUTE, new Order(Seat.FINANCE, new ComputeSettlement(plan.id())));
      return;
    }
    List<Act> named =
        Acts.askedFor(refusal).stream()
            .flatMap(name -> acts.stream().filter(act -> act.name().equals(name)))
            .filter(act -> !act.name().equals(refused.name()))
            .toList();
    if (named.isEmpty()) {
      throw new IllegalStateException(refused.name() + " of " + plan + ": " + refusal);
    }
    refusals.add(refusal.code());
    named.forEach(act -> attempt(act, true));
  }

  private void carryOut(String act, Order order) {
    for (OffboardingEvent event : decided(order)) {
      state = OffboardingDecider.evolve(state, event);
      left.add(new Left(act, event, now()));
    }
  }

  private List<OffboardingEvent> decided(Order order) {
    OffboardingCommand command = order.command();
    Context context =
        new Context(
            now(),
            order.actor(),
            staff.facts(late()),
            PACKS,
            APPROVERS,
            LIMITS,
            ITEMS,
            Scene.NO_TEMPLATES,
            Scene.NO_TREE,
            ExitQuestionnaire.standard(),
            Scene.PAPERS);
    // Without guards a statement is shown as it was computed, whatever has come in since.
    return !arm.guards() && command instanceof IssueSettlement issue
        ? Settling.decide(
            issue, running().settlement(), running().about(), running().terms(), context)
        : OffboardingDecider.decide(command, state, context);
  }

  private boolean late() {
    return day >= LATE_FACT_ON && plan.happens("late fact", people.factComesLate());
  }

  private LocalDate today() {
    return plan.opened().plusDays(day);
  }

  /** Nine in the morning of the day, and a second later for each event before. */
  private Instant now() {
    return today().atTime(9, 0).atZone(Context.LAW).toInstant().plusSeconds(left.size());
  }

  private Running running() {
    if (state instanceof Running running) {
      return running;
    }
    throw new IllegalStateException("the case was never opened: " + plan);
  }
}
