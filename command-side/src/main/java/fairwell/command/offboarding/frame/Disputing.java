package fairwell.command.offboarding.frame;

import static fairwell.command.offboarding.frame.DisputeClaims.must;

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
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.UnknownItem;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a formal dispute is recorded, from its filing to its end. */
final class Disputing {

  private static final int LONGEST_ID = 100;

  /** What may come again, for another day. */
  private static final Set<DisputeStep> AGAIN =
      EnumSet.of(
          DisputeStep.ACCEPTED, DisputeStep.SERVED, DisputeStep.HEARING_SET, DisputeStep.AMENDED);

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
    must(c.disputeId().length() <= LONGEST_ID, "disputeId", "text of 1 to 100 characters");
    DisputeCourse.mustFollow(c, c.follows() == null ? null : known(c.follows(), frame));
    DisputeClaims.mustBeSound(c.claims());
    LocalDate filedOn = Happened.on("filedOn", c.filedOn(), context);
    Dating.inOrder("filedOn", frame.about().hiredOn(), filedOn);
    LocalDate knownOn = c.knownOn();
    if (knownOn != null) {
      Dating.inOrder("filedOn", knownOn, filedOn);
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
        DisputeDays.filed(
            c.forum(),
            filedOn,
            knownOn == null || DisputeClaims.areWages(c.claims()) ? end(frame) : knownOn),
        context.actor().id());
  }

  private static OffboardingEvent step(RecordDisputeStep c, Frame frame, Context context) {
    FormalDispute dispute = open(c.disputeId(), frame, Action.RECORD_DISPUTE_STEP);
    LocalDate on =
        c.step() == DisputeStep.HEARING_SET ? c.on() : Happened.on("on", c.on(), context);
    Dating.inOrder("on", dispute.filedOn(), on);
    LocalDate before = dispute.steps().get(c.step());
    must(AGAIN.contains(c.step()) || before == null, "step", "one that was not recorded yet");
    must(
        c.step() == DisputeStep.AMENDED || !on.equals(before),
        "on",
        "another day than the one that is recorded");
    must(
        c.step() != DisputeStep.PROLONGED || dispute.steps().containsKey(DisputeStep.ACCEPTED),
        "step",
        DisputeStep.ACCEPTED + " first");
    mustAmend(c);
    return new DisputeStepTaken(
        c.caseId(),
        c.disputeId(),
        c.step(),
        on,
        about(c.fileNumber(), frame),
        c.added(),
        terms(c.step(), on, dispute, context),
        context.actor().id());
  }

  /** What was answered stays so when the day of its service is put right. */
  private static List<DisputeTerm> terms(
      DisputeStep step, LocalDate on, FormalDispute dispute, Context context) {
    return step == DisputeStep.SERVED && dispute.isAnswered(on)
        ? List.of()
        : DisputeDays.moved(
            DisputeDays.after(step, dispute.forum(), on, dispute.decideBy()), context);
  }

  /** A file number may come with any step, and a step by itself with nothing. */
  private static void mustAmend(RecordDisputeStep c) {
    boolean amends = c.step() == DisputeStep.AMENDED;
    must(amends || c.added().isEmpty(), "claims", "none but with " + DisputeStep.AMENDED);
    must(
        !amends || !c.added().isEmpty() || c.fileNumber() != null,
        "claims",
        "a claim at least, or a file number");
    if (!c.added().isEmpty()) {
      DisputeClaims.mustBeSound(c.added());
    }
  }

  private static OffboardingEvent outcome(RecordDisputeOutcome c, Frame frame, Context context) {
    FormalDispute dispute = open(c.disputeId(), frame, Action.RECORD_DISPUTE_OUTCOME);
    LocalDate servedOn = Happened.on("servedOn", c.servedOn(), context);
    Dating.inOrder("decidedOn", dispute.filedOn(), c.decidedOn());
    Dating.inOrder("servedOn", c.decidedOn(), servedOn);
    DisputeClaims.mustAnswer(dispute, c.awards());
    return new DisputeOutcomeRecorded(
        c.caseId(),
        c.disputeId(),
        c.decidedOn(),
        servedOn,
        c.awards(),
        c.reasons().about(frame.about().employee()),
        c.documentHash() == null ? null : Fingerprint.of("documentHash", c.documentHash()),
        DisputeDays.moved(DisputeDays.decided(dispute, servedOn, c.awards()), context),
        context.actor().id());
  }

  private static OffboardingEvent close(CloseDispute c, Frame frame, Context context) {
    FormalDispute dispute = open(c.disputeId(), frame, Action.CLOSE_DISPUTE);
    LocalDate on = Happened.on("closedOn", c.closedOn(), context);
    Dating.inOrder("closedOn", dispute.lastKnown(), on);
    DisputeCourse.mustEnd(c, dispute, frame.following(c.disputeId()));
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

  private static FormalDispute open(String id, Frame frame, Action action) {
    FormalDispute dispute = known(id, frame);
    if (!DisputeCourse.takes(action, dispute, frame.following(id))) {
      throw new Refused(action.done());
    }
    return dispute;
  }

  private static FormalDispute known(String id, Frame frame) {
    FormalDispute dispute = frame.disputes().get(id);
    if (dispute == null) {
      throw new Refused(new UnknownItem("formal-dispute", id));
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
}
