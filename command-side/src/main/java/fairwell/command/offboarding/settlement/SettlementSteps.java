package fairwell.command.offboarding.settlement;

import static fairwell.command.offboarding.command.Action.ANSWER_DISPUTE;
import static fairwell.command.offboarding.command.Action.COMPUTE_SETTLEMENT;
import static fairwell.command.offboarding.command.Action.CONFIRM_SETTLEMENT_LINE;
import static fairwell.command.offboarding.command.Action.DISPUTE_SETTLEMENT_LINE;
import static fairwell.command.offboarding.command.Action.ISSUE_SETTLEMENT;
import static fairwell.command.offboarding.command.Action.PAY_COMPONENT;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.settlement.Settlement.Computed;
import fairwell.command.offboarding.settlement.Settlement.Confirmed;
import fairwell.command.offboarding.settlement.Settlement.Disputed;
import fairwell.command.offboarding.settlement.Settlement.Issued;
import fairwell.command.offboarding.settlement.Settlement.None;
import fairwell.command.offboarding.settlement.Settlement.Paid;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** The order of the steps of a settlement. */
public final class SettlementSteps {

  private static final List<Refusal> NOTHING = List.of();

  private SettlementSteps() {}

  /** What speaks against computing: that all is paid. */
  public static List<Refusal> compute(Settlement settlement) {
    return switch (settlement) {
      case None _, Computed _, Issued _, Disputed _, Confirmed _ -> NOTHING;
      case Paid _ -> List.of(PAY_COMPONENT.done());
    };
  }

  /** What speaks against an offer on top of the settlement: that there is none. */
  public static List<Refusal> computed(Settlement settlement) {
    return switch (settlement) {
      case None _ -> List.of(COMPUTE_SETTLEMENT.missing());
      case Computed _, Issued _, Disputed _, Confirmed _, Paid _ -> NOTHING;
    };
  }

  /** What speaks against issuing. */
  public static List<Refusal> issue(Settlement settlement) {
    return switch (settlement) {
      case None _ -> List.of(COMPUTE_SETTLEMENT.missing());
      case Computed _ -> NOTHING;
      case Issued _, Disputed _, Confirmed _, Paid _ -> List.of(ISSUE_SETTLEMENT.done());
    };
  }

  /** What speaks against confirming or disputing a line. */
  public static List<Refusal> look(Settlement settlement) {
    return switch (settlement) {
      case None _, Computed _ -> notIssued(settlement);
      case Issued _, Disputed _ -> NOTHING;
      case Confirmed _, Paid _ -> List.of(CONFIRM_SETTLEMENT_LINE.done());
    };
  }

  /** What speaks against answering a dispute. */
  public static List<Refusal> answer(Settlement settlement) {
    return switch (settlement) {
      case None _, Computed _ -> notIssued(settlement);
      case Issued _ -> List.of(DISPUTE_SETTLEMENT_LINE.missing());
      case Disputed disputed ->
          disputed.answered().containsValue(false) ? NOTHING : List.of(ANSWER_DISPUTE.done());
      case Confirmed _, Paid _ -> List.of(CONFIRM_SETTLEMENT_LINE.done());
    };
  }

  /** What speaks against going on without the employee's word: a dispute nobody answered. */
  public static List<Refusal> waive(Settlement settlement) {
    return switch (settlement) {
      case None _, Computed _ -> notIssued(settlement);
      case Issued _ -> NOTHING;
      case Disputed disputed ->
          disputed.answered().containsValue(false) ? List.of(ANSWER_DISPUTE.missing()) : NOTHING;
      case Confirmed _, Paid _ -> List.of(CONFIRM_SETTLEMENT_LINE.done());
    };
  }

  /** What is missing until the settlement is confirmed. */
  public static List<Refusal> confirmed(Settlement settlement) {
    return switch (settlement) {
      case None _ ->
          List.of(Action.missing(COMPUTE_SETTLEMENT, ISSUE_SETTLEMENT, CONFIRM_SETTLEMENT_LINE));
      case Computed _ -> List.of(Action.missing(ISSUE_SETTLEMENT, CONFIRM_SETTLEMENT_LINE));
      case Issued _, Disputed _ -> List.of(CONFIRM_SETTLEMENT_LINE.missing());
      case Confirmed _, Paid _ -> NOTHING;
    };
  }

  /** What is missing until the employee has seen the settlement. */
  public static List<Refusal> issued(Settlement settlement) {
    return switch (settlement) {
      case None _, Computed _ -> notIssued(settlement);
      case Issued _, Disputed _, Confirmed _, Paid _ -> NOTHING;
    };
  }

  /** What is missing until everything is paid. */
  public static List<Refusal> paid(Settlement settlement) {
    return switch (settlement) {
      case None _, Computed _, Issued _, Disputed _ -> confirmed(settlement);
      case Confirmed _ -> List.of(PAY_COMPONENT.missing());
      case Paid _ -> NOTHING;
    };
  }

  private static List<Refusal> notIssued(Settlement settlement) {
    return settlement instanceof None
        ? List.of(Action.missing(COMPUTE_SETTLEMENT, ISSUE_SETTLEMENT))
        : List.of(ISSUE_SETTLEMENT.missing());
  }
}
