package fairwell.command.offboarding.agreement;

import static fairwell.command.offboarding.command.Action.DRAFT_AGREEMENT;
import static fairwell.command.offboarding.command.Action.SEND_AGREEMENT;
import static fairwell.command.offboarding.command.Action.SIGN_AGREEMENT;
import static fairwell.command.offboarding.command.Action.VOID_AGREEMENT;
import static fairwell.command.offboarding.command.Action.WAIVE_AGREEMENT;

import fairwell.command.offboarding.agreement.Agreement.Concluded;
import fairwell.command.offboarding.agreement.Agreement.Declined;
import fairwell.command.offboarding.agreement.Agreement.Drafted;
import fairwell.command.offboarding.agreement.Agreement.None;
import fairwell.command.offboarding.agreement.Agreement.Sent;
import fairwell.command.offboarding.agreement.Agreement.Void;
import fairwell.command.offboarding.agreement.Agreement.Waived;
import fairwell.command.offboarding.command.Action;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** The order of the steps of an agreement. */
public final class AgreementSteps {

  private static final List<Refusal> NOTHING = List.of();

  private AgreementSteps() {}

  /** What speaks against a new draft: that one is under way, or that the step was waived. */
  public static List<Refusal> draft(Agreement agreement) {
    return switch (agreement) {
      case None _, Void _, Declined _ -> NOTHING;
      case Drafted _ -> List.of(DRAFT_AGREEMENT.done());
      case Sent _ -> List.of(SEND_AGREEMENT.done());
      case Concluded _ -> List.of(SIGN_AGREEMENT.done());
      case Waived _ -> List.of(WAIVE_AGREEMENT.done());
    };
  }

  /** What speaks against sending. */
  public static List<Refusal> send(Agreement agreement) {
    return switch (agreement) {
      case Drafted _ -> NOTHING;
      case None _, Void _, Declined _ -> List.of(DRAFT_AGREEMENT.missing());
      case Sent _, Concluded _ -> List.of(SEND_AGREEMENT.done());
      case Waived _ -> List.of(WAIVE_AGREEMENT.done());
    };
  }

  /** What speaks against signing, or declining to. */
  public static List<Refusal> sign(Agreement agreement) {
    return switch (agreement) {
      case Sent _ -> NOTHING;
      case Drafted _ -> List.of(SEND_AGREEMENT.missing());
      case None _, Void _, Declined _ -> List.of(Action.missing(DRAFT_AGREEMENT, SEND_AGREEMENT));
      case Concluded _ -> List.of(SIGN_AGREEMENT.done());
      case Waived _ -> List.of(WAIVE_AGREEMENT.done());
    };
  }

  /** What speaks against taking it back. */
  public static List<Refusal> takeBack(Agreement agreement) {
    return switch (agreement) {
      case Drafted _, Sent _, Declined _, Concluded _ -> NOTHING;
      case None _ -> List.of(DRAFT_AGREEMENT.missing());
      case Void _ -> List.of(VOID_AGREEMENT.done());
      case Waived _ -> List.of(WAIVE_AGREEMENT.done());
    };
  }

  /** What speaks against going on without an agreement. */
  public static List<Refusal> waive(Agreement agreement) {
    return switch (agreement) {
      case None _, Void _, Declined _ -> NOTHING;
      case Drafted _, Sent _ -> List.of(VOID_AGREEMENT.missing());
      case Concluded _ -> List.of(SIGN_AGREEMENT.done());
      case Waived _ -> List.of(WAIVE_AGREEMENT.done());
    };
  }

  /** What is missing until the agreement is concluded or waived. */
  public static List<Refusal> over(Agreement agreement) {
    return switch (agreement) {
      case None _, Void _, Declined _ ->
          List.of(Action.missing(DRAFT_AGREEMENT, SEND_AGREEMENT, SIGN_AGREEMENT));
      case Drafted _ -> List.of(Action.missing(SEND_AGREEMENT, SIGN_AGREEMENT));
      case Sent _ -> List.of(SIGN_AGREEMENT.missing());
      case Concluded _, Waived _ -> NOTHING;
    };
  }

  /** What is missing before what the agreement rests on may change. */
  public static List<Refusal> takenBack(Agreement agreement) {
    return switch (agreement) {
      case None _, Void _, Declined _, Waived _ -> NOTHING;
      case Drafted _, Sent _, Concluded _ -> List.of(VOID_AGREEMENT.missing());
    };
  }
}
