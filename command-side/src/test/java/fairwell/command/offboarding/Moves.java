package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.TODAY;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.ProposeWaiver;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.AuthorityLimits;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Facts;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A representative way to try every action in any case, and the circumstances in which it comes out
 * otherwise. Commands name what the case holds; where it holds nothing, they name something all the
 * same, so that the gates have to say no.
 */
final class Moves {

  private static final int LATER = 60;
  private static final PolicyPacks PACKS = PolicyPacks.shipped();
  private static final ApprovalMatrix APPROVERS = ApprovalMatrix.standard();
  private static final AuthorityLimits LIMITS = AuthorityLimits.standard();
  private static final ClearanceList CLEARANCE = ClearanceList.standard();
  private static final ExitQuestionnaire QUESTIONS = ExitQuestionnaire.standard();
  private static final EmployeeFacts KNOWN = Scene.facts(List.of()).of(LIN);
  private static final EmployeeFacts PROTECTED =
      Scene.facts(
              List.of(
                  new ProtectionStarted(
                      LIN,
                      Scene.key("ill"),
                      TODAY.minusDays(3),
                      ProtectedStatus.MEDICAL_PERIOD,
                      null)))
          .of(LIN);
  private static final EmployeeFacts LOAN_OPEN =
      Scene.facts(
              List.of(
                  new LoanGranted(
                      LIN,
                      Scene.key("loan"),
                      TODAY.minusDays(9),
                      "L-1",
                      Money.cny("900.00"),
                      true)))
          .of(LIN);
  private static final EmployeeFacts PAY_UNKNOWN = Scene.payUnknown();

  private final List<Move> moves = new ArrayList<>();

  private Moves() {}

  /** Every move: at least one for each action. */
  static List<Move> all() {
    Moves moves = new Moves();
    FrameMoves.addTo(moves);
    TalksMoves.addTo(moves);
    TableMoves.addTo(moves);
    ObjectionMoves.addTo(moves);
    MeetingMoves.addTo(moves);
    HandoverMoves.addTo(moves);
    SettlementMoves.addTo(moves);
    return List.copyOf(moves.moves);
  }

  /** The plain way, by someone of the first role that may. */
  void plain(Action action, Function<Running, OffboardingCommand> order) {
    way(action, "", order);
  }

  /** A step that is left out, by that action. */
  record Waived(Action action, WaivableStep step) {}

  /** Without a proposal it is refused; somebody else’s proposal of just now is confirmed. */
  void waived(Waived waived, Function<Running, OffboardingCommand> order) {
    plain(waived.action(), order);
    seriesAs(
        waived.action(),
        "that was proposed just now",
        _ -> Scene.LEGAL,
        running -> List.of(proposed(waived.step()), order.apply(running)));
    series(
        waived.action(),
        "by who proposed it",
        running -> List.of(proposed(waived.step()), order.apply(running)));
  }

  static ProposeWaiver proposed(WaivableStep step) {
    return new ProposeWaiver(Scene.CASE, step, new Words("as agreed"), TODAY.plusDays(LATER / 2));
  }

  void way(Action action, String how, Function<Running, OffboardingCommand> order) {
    add(action, how, running -> List.of(order.apply(running)), by(action), known());
  }

  void series(Action action, String how, Function<Running, List<OffboardingCommand>> orders) {
    add(action, how, orders, by(action), known());
  }

  void seriesAs(
      Action action,
      String how,
      Function<Running, Actor> actor,
      Function<Running, List<OffboardingCommand>> orders) {
    add(action, how, orders, actor, known());
  }

  void as(
      Action action,
      String how,
      Function<Running, Actor> actor,
      Function<Running, OffboardingCommand> order) {
    add(action, how, running -> List.of(order.apply(running)), actor, known());
  }

  void whileProtected(Action action, Function<Running, OffboardingCommand> order) {
    add(
        action,
        "during a medical period",
        running -> List.of(order.apply(running)),
        by(action),
        actor -> context(actor, PROTECTED, TODAY));
  }

  void whilePayUnknown(Action action, Function<Running, OffboardingCommand> order) {
    add(
        action,
        "while the wages are not known",
        running -> List.of(order.apply(running)),
        by(action),
        actor -> context(actor, PAY_UNKNOWN, TODAY));
  }

  void whileLoanOpen(Action action, String how, Function<Running, OffboardingCommand> order) {
    add(
        action,
        how,
        running -> List.of(order.apply(running)),
        by(action),
        actor -> context(actor, LOAN_OPEN, TODAY));
  }

  void withTemplate(Action action, Function<Running, OffboardingCommand> order) {
    add(
        action,
        "with a template",
        running -> List.of(order.apply(running)),
        by(action),
        actor -> Scene.withTemplate(context(actor, KNOWN, TODAY)));
  }

  void later(Action action, String how, Function<Running, OffboardingCommand> order) {
    add(
        action,
        how + LATER + " days later",
        running -> List.of(order.apply(running)),
        by(action),
        actor -> context(actor, KNOWN, TODAY.plusDays(LATER)));
  }

  private void add(
      Action action,
      String how,
      Function<Running, List<OffboardingCommand>> orders,
      Function<Running, Actor> actor,
      Function<Actor, Context> today) {
    moves.add(new Move(action, how, orders, actor, today));
  }

  private static Function<Actor, Context> known() {
    return actor -> context(actor, KNOWN, TODAY);
  }

  private static Context context(Actor actor, EmployeeFacts facts, LocalDate today) {
    Facts source = _ -> facts;
    return new Context(
        today.atTime(2, 0).toInstant(ZoneOffset.UTC),
        actor,
        source,
        PACKS,
        APPROVERS,
        LIMITS,
        CLEARANCE,
        Scene.NO_TEMPLATES,
        Scene.NO_TREE,
        QUESTIONS,
        Scene.PAPERS);
  }

  /** HR wherever HR may; else the first role that may. */
  private static Function<Running, Actor> by(Action action) {
    if (action.roles().contains(Role.HR)) {
      return _ -> HR;
    }
    Role role =
        Arrays.stream(Role.values()).filter(action.roles()::contains).findFirst().orElseThrow();
    Actor actor = Scene.actor("the." + role.name(), role);
    return _ -> actor;
  }

  /** The one who opened the case, in one role more. */
  static Actor ownerAs(Role role) {
    return new Actor(HR.id(), Set.of(Role.HR, role), Set.of(), null);
  }
}
