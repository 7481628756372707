package fairwell.command.offboarding.frame;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.CheckDisputeTerm;
import fairwell.command.offboarding.command.CloseDispute;
import fairwell.command.offboarding.command.DisputeCommand;
import fairwell.command.offboarding.command.FileDispute;
import fairwell.command.offboarding.command.RecordDisputeOutcome;
import fairwell.command.offboarding.command.RecordDisputeStep;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Fingerprint;
import fairwell.command.offboarding.context.Happened;
import fairwell.command.offboarding.frame.FormalDispute.Standing;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.UnknownItem;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a formal dispute is recorded, from its filing to its end. */
final class Disputing {

  private Disputing() {}

  static List<OffboardingEvent> decide(DisputeCommand command, Frame frame, Context context) {
    return switch (command) {
      case FileDispute c -> List.of(file(c, frame, context));
      case RecordDisputeStep c -> List.of(step(c, frame, context));
      case RecordDisputeOutcome c -> List.of(outcome(c, frame, context));
      case CheckDisputeTerm c -> check(c, frame, context);
      case CloseDispute c -> List.of(close(c, frame, context));
    };
  }

  private static OffboardingEvent file(FileDispute c, Frame frame, Context context) {
    if (frame.disputes().containsKey(c.disputeId())) {
      throw new Refused(Action.FILE_DISPUTE.done());
    }
    mustFollow(c, frame);
    DisputeClaims.mustBeSound(c.claims());
    LocalDate filedOn = Happened.on("filedOn", c.filedOn(), context);
    inOrder("filedOn", frame.about().hiredOn(), filedOn);
    LocalDate knownOn = c.knownOn();
    if (knownOn != null) {
      inOrder("filedOn", knownOn, filedOn);
    }
    return new DisputeFiled(
        c.caseId(),
        c.disputeId(),
        c.forum(),
        c.follows(),
        c.filedBy(),
        filedOn,
        about(c.fileNumber(), frame),
        c.claims(),
        c.statement().about(frame.about().employee()),
        DisputeDays.filed(c.forum(), filedOn, knownOn == null ? end(frame) : knownOn),
        context.actor().id());
  }

  private static OffboardingEvent step(RecordDisputeStep c, Frame frame, Context context) {
    FormalDispute dispute = running(c.disputeId(), frame, Action.RECORD_DISPUTE_STEP);
    LocalDate on =
        c.step() == DisputeStep.HEARING_SET ? c.on() : Happened.on("on", c.on(), context);
    inOrder("on", dispute.filedOn(), on);
    must(
        c.step() == DisputeStep.HEARING_SET || !dispute.steps().contains(c.step()),
        "step",
        "one that was not recorded yet");
    must(
        c.step() != DisputeStep.PROLONGED || dispute.steps().contains(DisputeStep.ACCEPTED),
        "step",
        DisputeStep.ACCEPTED + " first");
    return new DisputeStepTaken(
        c.caseId(),
        c.disputeId(),
        c.step(),
        on,
        DisputeDays.after(c.step(), dispute.forum(), on, dispute.decideBy()),
        context.actor().id());
  }

  private static OffboardingEvent outcome(RecordDisputeOutcome c, Frame frame, Context context) {
    FormalDispute dispute = running(c.disputeId(), frame, Action.RECORD_DISPUTE_OUTCOME);
    LocalDate servedOn = Happened.on("servedOn", c.servedOn(), context);
    inOrder("decidedOn", dispute.filedOn(), c.decidedOn());
    inOrder("servedOn", c.decidedOn(), servedOn);
    DisputeClaims.mustAnswer(dispute, c.awards());
    return new DisputeOutcomeRecorded(
        c.caseId(),
        c.disputeId(),
        c.decidedOn(),
        servedOn,
        c.awards(),
        c.reasons().about(frame.about().employee()),
        c.documentHash() == null ? null : Fingerprint.of("documentHash", c.documentHash()),
        DisputeDays.decided(dispute.forum(), servedOn, c.awards()),
        context.actor().id());
  }

  private static OffboardingEvent close(CloseDispute c, Frame frame, Context context) {
    FormalDispute dispute = known(c.disputeId(), frame);
    if (dispute.standing() == Standing.CLOSED) {
      throw new Refused(Action.CLOSE_DISPUTE.done());
    }
    boolean isDecided = dispute.standing() == Standing.DECIDED;
    must(mayEnd(c.how(), isDecided), "how", ends(isDecided));
    LocalDate on = Happened.on("closedOn", c.closedOn(), context);
    inOrder("closedOn", dispute.filedOn(), on);
    return new DisputeClosed(
        c.caseId(),
        c.disputeId(),
        c.how(),
        on,
        c.reason().about(frame.about().employee()),
        context.actor().id());
  }

  private static List<OffboardingEvent> check(CheckDisputeTerm c, Frame frame, Context context) {
    return Optional.ofNullable(frame.disputes().get(c.disputeId()))
        .map(dispute -> dispute.awaited().get(c.kind()))
        .filter(due -> context.today().isAfter(due))
        .<OffboardingEvent>map(
            due -> new DisputeTermMissed(c.caseId(), c.disputeId(), c.kind(), due))
        .map(List::of)
        .orElse(List.of());
  }

  /** What was decided takes effect; what was not is given up; either may be settled or go on. */
  private static boolean mayEnd(DisputeEnd how, boolean isDecided) {
    return switch (how) {
      case SETTLED, CONTINUED -> true;
      case NOT_ACCEPTED, WITHDRAWN -> !isDecided;
      case IN_FORCE -> isDecided;
    };
  }

  private static String ends(boolean isDecided) {
    return "one of "
        + String.join(
            ", ",
            EnumSet.allOf(DisputeEnd.class).stream()
                .filter(how -> mayEnd(how, isDecided))
                .map(Enum::name)
                .toList());
  }

  /** A court hears what somebody decided before it: an award, or a judgment of first instance. */
  private static void mustFollow(FileDispute c, Frame frame) {
    String follows = c.follows();
    boolean first = c.forum() == DisputeForum.MEDIATION || c.forum() == DisputeForum.ARBITRATION;
    if (follows == null) {
      must(c.forum() != DisputeForum.SECOND_INSTANCE, "follows", "the dispute that is appealed");
      return;
    }
    must(!first, "follows", "nothing but for a court");
    FormalDispute before = known(follows, frame);
    DisputeForum below =
        c.forum() == DisputeForum.SECOND_INSTANCE
            ? DisputeForum.FIRST_INSTANCE
            : DisputeForum.ARBITRATION;
    must(
        before.forum() == below && before.mayBeFollowed(c.filedOn()),
        "follows",
        "a dispute that was decided, not accepted or not decided in time: " + below);
  }

  private static FormalDispute running(String id, Frame frame, Action action) {
    FormalDispute dispute = known(id, frame);
    if (dispute.standing() != Standing.RUNNING) {
      throw new Refused(action.done());
    }
    return dispute;
  }

  private static FormalDispute known(String id, Frame frame) {
    FormalDispute dispute = frame.disputes().get(id);
    if (dispute == null) {
      throw new Refused(new UnknownItem("dispute", id));
    }
    return dispute;
  }

  private static @Nullable LocalDate end(Frame frame) {
    Dates dates = frame.dates();
    return dates == null ? null : dates.legalEnd();
  }

  private static @Nullable PersonalText about(@Nullable Words words, Frame frame) {
    return words == null ? null : words.about(frame.about().employee());
  }

  private static void inOrder(String field, LocalDate earlier, LocalDate later) {
    if (later.isBefore(earlier)) {
      throw new Refused(DatesOutOfOrder.tooEarly(field, earlier, later));
    }
  }

  private static void must(boolean right, String field, String expected) {
    if (!right) {
      throw new Refused(new ImpossibleValue(field, expected));
    }
  }
}
