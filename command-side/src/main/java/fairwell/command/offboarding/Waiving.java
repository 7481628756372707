package fairwell.command.offboarding;

import static fairwell.command.offboarding.Steps.order;

import fairwell.command.offboarding.agreement.AgreementSteps;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.frame.FrameSteps;
import fairwell.command.offboarding.negotiation.NegotiationSteps;
import fairwell.command.offboarding.rule.FourEyes;
import fairwell.command.offboarding.rule.MutualEndIsAgreed;
import fairwell.command.offboarding.rule.NothingIsMovedUnapproved;
import fairwell.command.offboarding.rule.OpenAgainAfterWaiver;
import fairwell.command.offboarding.rule.Rule;
import fairwell.command.offboarding.rule.SettlementIsCurrent;
import fairwell.command.offboarding.rule.WaiversTakeTwo;
import fairwell.command.offboarding.settlement.SettlementSteps;
import fairwell.kernel.event.offboarding.WaivableStep;
import java.util.ArrayList;
import java.util.List;

/** The rules over a step that is left out: the same for who proposes it and who confirms it. */
final class Waiving {

  private Waiving() {}

  /** What may speak against leaving a step out, whoever says so. */
  static List<Rule> rules(WaivableStep step) {
    return switch (step) {
      case UNION_NOTICE -> List.of(openAgain(step, order(c -> FrameSteps.hearUnion(c.frame()))));
      case NEGOTIATION ->
          List.of(
              openAgain(step, order(c -> NegotiationSteps.waive(c.negotiation()))),
              new NothingIsMovedUnapproved(),
              new MutualEndIsAgreed(Action.ACCEPT_OFFER));
      case CONFIRMATION ->
          List.of(
              openAgain(step, order(c -> SettlementSteps.waive(c.settlement()))),
              order(c -> SettlementSteps.compute(c.settlement())),
              new SettlementIsCurrent());
      case AGREEMENT ->
          List.of(
              openAgain(step, order(c -> AgreementSteps.waive(c.agreement()))),
              new NothingIsMovedUnapproved(),
              new MutualEndIsAgreed(Action.SIGN_AGREEMENT));
    };
  }

  /** What may speak against confirming that a step is left out. */
  static List<Rule> confirming(WaivableStep step, Action by) {
    List<Rule> rules = new ArrayList<>(rules(step));
    rules.add(new WaiversTakeTwo(step));
    rules.add(new FourEyes(by));
    return List.copyOf(rules);
  }

  /** The order of steps, unless a waiver of that step ran out. */
  static Rule openAgain(WaivableStep step, Rule otherwise) {
    return new OpenAgainAfterWaiver(step, otherwise);
  }
}
