package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.TODAY;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.AnswerDispute;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.ConfirmSettlementLine;
import fairwell.command.offboarding.command.DisputeSettlementLine;
import fairwell.command.offboarding.command.IssueSettlement;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.PayComponent;
import fairwell.command.offboarding.command.Proxy;
import fairwell.command.offboarding.command.WaiveConfirmation;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.law.Line;
import fairwell.kernel.value.Money;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settlement. */
final class SettlementMoves {

  private static final Money FEN = Money.cny("0.01");

  private SettlementMoves() {}

  static void addTo(Moves moves) {
    moves.plain(Action.COMPUTE_SETTLEMENT, _ -> new ComputeSettlement(CASE));
    moves.whilePayUnknown(Action.COMPUTE_SETTLEMENT, _ -> new ComputeSettlement(CASE));
    moves.plain(Action.ISSUE_SETTLEMENT, c -> new IssueSettlement(CASE, number(c), TODAY));
    moves.plain(Action.CONFIRM_SETTLEMENT_LINE, c -> confirm(c, unconfirmed(c).getFirst()));
    moves.series(
        Action.CONFIRM_SETTLEMENT_LINE,
        "for every line",
        c -> unconfirmed(c).stream().<OffboardingCommand>map(line -> confirm(c, line)).toList());
    moves.plain(
        Action.DISPUTE_SETTLEMENT_LINE,
        c ->
            new DisputeSettlementLine(
                CASE,
                number(c),
                lines(c).getFirst(),
                new Words("wrong"),
                new Proxy(new Words("is ill"), new Words("signed letter"))));
    moves.plain(
        Action.ANSWER_DISPUTE,
        c ->
            new AnswerDispute(
                CASE, number(c), disputed(c), new Words("see the record"), records(c)));
    moves.waived(
        new Moves.Waived(Action.WAIVE_CONFIRMATION, WaivableStep.CONFIRMATION),
        c -> new WaiveConfirmation(CASE, number(c), new Words("no answer")));
    moves.way(
        Action.PAY_COMPONENT, "wages", c -> pay(c, PaymentComponent.WAGES, Money.cny("0.00")));
    moves.as(
        Action.PAY_COMPONENT,
        "wages, by who approved the case",
        _ -> Scene.actor("chief.FINANCE", Role.FINANCE),
        c -> pay(c, PaymentComponent.WAGES, Money.cny("0.00")));
    moves.way(
        Action.PAY_COMPONENT, "wages, a fen too little", c -> pay(c, PaymentComponent.WAGES, FEN));
    moves.way(
        Action.PAY_COMPONENT,
        "compensation",
        c -> pay(c, PaymentComponent.ECONOMIC_COMPENSATION, Money.cny("0.00")));
    moves.series(Action.PAY_COMPONENT, "all that is owed", SettlementMoves::everything);
    moves.later(
        Action.PAY_COMPONENT,
        "compensation, ",
        c -> pay(c, PaymentComponent.ECONOMIC_COMPENSATION, Money.cny("0.00")));
  }

  private static int number(Running c) {
    return Math.max(1, c.settlement().number());
  }

  private static List<String> lines(Running c) {
    List<String> lines =
        c.settlement().current().stream()
            .flatMap(version -> version.lines().stream())
            .map(Line::id)
            .toList();
    return lines.isEmpty() ? List.of("line") : lines;
  }

  private static ConfirmSettlementLine confirm(Running c, String line) {
    return new ConfirmSettlementLine(CASE, number(c), line);
  }

  private static List<String> unconfirmed(Running c) {
    Set<String> confirmed =
        switch (c.settlement()) {
          case Settlement.Issued issued -> issued.confirmed();
          case Settlement.Disputed disputed -> disputed.confirmed();
          case Settlement.None _, Settlement.Computed _ -> Set.of();
          case Settlement.Confirmed _, Settlement.Paid _ -> Set.of();
        };
    return lines(c).stream().filter(line -> !confirmed.contains(line)).toList();
  }

  private static List<String> records(Running c) {
    return c.settlement()
        .current()
        .map(version -> Cited.of(version, disputed(c)))
        .orElse(List.of());
  }

  private static String disputed(Running c) {
    Map<String, Boolean> answered =
        c.settlement() instanceof Settlement.Disputed disputed ? disputed.answered() : Map.of();
    return answered.entrySet().stream()
        .filter(line -> !line.getValue())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("line");
  }

  private static List<OffboardingCommand> everything(Running c) {
    List<OffboardingCommand> payments =
        c.settlement().owed().stream()
            .<OffboardingCommand>map(component -> pay(c, component, Money.cny("0.00")))
            .toList();
    return payments.isEmpty()
        ? List.of(pay(c, PaymentComponent.WAGES, Money.cny("0.00")))
        : payments;
  }

  private static PayComponent pay(Running c, PaymentComponent component, Money less) {
    Money sum =
        c.settlement().current().stream()
            .flatMap(version -> version.lines().stream())
            .filter(line -> line.component() == component)
            .map(Line::amount)
            .reduce(Money.cny("0.00"), Money::plus);
    Money paid = c.settlement().made().paid().getOrDefault(component, Money.cny("0.00"));
    return new PayComponent(
        CASE, number(c), component, sum.minus(paid).minus(less), TODAY, "PAY-7");
  }
}
