package fairwell.query.pages;

import fairwell.kernel.offboarding.AgreementStatus;
import fairwell.kernel.offboarding.ApprovalStatus;
import fairwell.kernel.offboarding.CaseStatus;
import fairwell.kernel.offboarding.ClearanceStatus;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.offboarding.NegotiationStatus;
import fairwell.kernel.offboarding.SettlementStatus;
import fairwell.query.wording.Wording;
import java.util.List;

/**
 * One part of the step bar: where one machine of the case stands.
 *
 * @param says the machine's state in words
 */
record Step(String name, State state, String stateName, String says) {

  /** How far a step is. */
  enum State {
    DONE,
    WAIVED,
    CURRENT,
    BLOCKED,
    STOPPED,
    TODO
  }

  static List<Step> of(CaseStatus status, Wording words) {
    boolean approved = status.approval() == ApprovalStatus.APPROVED;
    return List.of(
        step("approval", approval(status.approval()), words.word(status.approval()), status, words),
        step(
            "negotiation",
            approved ? negotiation(status.negotiation()) : State.TODO,
            words.word(status.negotiation()),
            status,
            words),
        step(
            "settlement",
            settlement(status.settlement()),
            words.word(status.settlement()),
            status,
            words),
        step(
            "agreement",
            agreement(status.agreement()),
            words.word(status.agreement()),
            status,
            words),
        step(
            "clearance",
            clearance(status.clearance()),
            words.word(status.clearance()),
            status,
            words),
        step("close", frame(status.frame()), words.word(status.frame()), status, words));
  }

  /** The name of the style of its state. */
  public String style() {
    return ListRequest.lower(state);
  }

  private static Step step(String key, State state, String says, CaseStatus status, Wording words) {
    // In a case that is over nothing goes on any more.
    boolean over = status.frame() != FrameStatus.OPEN;
    State shown = over && (state == State.CURRENT || state == State.BLOCKED) ? State.TODO : state;
    return new Step(
        words.text("step." + key), shown, words.text("step." + ListRequest.lower(shown)), says);
  }

  private static State approval(ApprovalStatus status) {
    return switch (status) {
      case APPROVED -> State.DONE;
      case REJECTED -> State.BLOCKED;
      case DRAFT, SUBMITTED -> State.CURRENT;
    };
  }

  private static State negotiation(NegotiationStatus status) {
    return switch (status) {
      case AGREED, IMPASSE, RETAINED -> State.DONE;
      case WAIVED -> State.WAIVED;
      case PREPARING, READY, IN_TALKS -> State.CURRENT;
    };
  }

  private static State settlement(SettlementStatus status) {
    return switch (status) {
      case CONFIRMED, PAID -> State.DONE;
      case DISPUTED -> State.BLOCKED;
      case COMPUTED, ISSUED -> State.CURRENT;
      case NONE -> State.TODO;
    };
  }

  private static State agreement(AgreementStatus status) {
    return switch (status) {
      case CONCLUDED -> State.DONE;
      case WAIVED -> State.WAIVED;
      case DECLINED, VOID -> State.BLOCKED;
      case DRAFTED, SENT -> State.CURRENT;
      case NONE -> State.TODO;
    };
  }

  private static State clearance(ClearanceStatus status) {
    return switch (status) {
      case COMPLETE -> State.DONE;
      case OPEN -> State.CURRENT;
      case NOT_STARTED -> State.TODO;
    };
  }

  private static State frame(FrameStatus status) {
    return switch (status) {
      case CLOSED -> State.DONE;
      case RESCINDED -> State.STOPPED;
      case OPEN -> State.TODO;
    };
  }
}
